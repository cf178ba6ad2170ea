import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'einmal in der Woche', fortnightly: 'alle zwei Wochen', monthly: 'einmal im Monat' };

export const de: ServerWords = {
  planLine: (count, firstDate) => `${payments(count)}, ab ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${payments(count)} zu ${amount}, ab ${firstDate}`,
  pauseLine: (periods, unit) => `Bis zu ${unit === 'monthly' ? months(periods) : weeks(unit === 'fortnightly' ? periods * 2 : periods)} ohne Rechnungen. Es kommt nichts dazu.`,
  payLine: 'Alles, einen Teil oder an einem Tag deiner Wahl',
  payLineWithAmounts: (totals) => `${list(totals)}, oder einen Teil davon, oder an einem Tag deiner Wahl`,
  resourcesLine: 'Kostenlose, vertrauliche Hilfe von Menschen, die das jeden Tag machen',
  talkLine: (helper) => `Schreib an ${helper}. Du brauchst nicht zu erklären, warum.`,
  circleLine: 'Geschichten von Menschen, die das hinter sich haben, und jemand zum Kennenlernen',
  replyPromise: (helper, hours) => `${helper} antwortet meistens ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} antwortet meistens innerhalb von ${days === 1 ? 'einem Arbeitstag' : `${days} Arbeitstagen`}.`,
  handedOver: (helper, answerBy) => `Wir haben nicht geantwortet, als wir es gesagt hatten. Das tut uns leid. Deine Nachricht ist jetzt bei ${helper}. Die Antwort ist geplant bis zum ${answerBy}.`,
  answerIsLate: (helper) => `Wir haben nicht geantwortet, als wir es gesagt hatten. Das tut uns leid. Deine Nachricht ist weiter bei ${helper}, und bis dahin wird nichts von dir verlangt.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Du zahlst ${total} am ${firstDate}.`
        : `Du machst ${count} Zahlungen, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. Die erste ist am ${firstDate}, die letzte am ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Deine Rechnungen lassen sich nicht teilen. Darum deckt jede Zahlung eine oder mehrere ganz ab.'] : []),
      `Das sind insgesamt ${total}, genauso viel wie heute. Keine Gebühren, keine Zinsen.`,
      ...(collected ? [count === 1 ? 'Das Geld wird an diesem Tag von deiner gespeicherten Karte abgebucht.' : 'Jede Zahlung wird an ihrem Tag von deiner gespeicherten Karte abgebucht.'] : []),
      ...(canMove ? ['Wenn ein Tag nicht passt, kannst du ihn verschieben.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Dein Plan steht. Die erste Zahlung ist am ${nextDate}.` : `${paid} von ${count} geschafft. Die nächste Zahlung ist am ${nextDate}.`),
  promiseActive: (date) => `Du hast gewählt, wann du zahlst: am ${date}. Bis dahin schreiben wir dir nicht.`,
  planMissed: (date) => `Die Zahlung vom ${date} hat nicht geklappt. Das kommt vor.`,
  planAskedAgain: (date, again) => `Die Zahlung vom ${date} hat nicht geklappt. Das kommt vor. Am ${again} versuchen wir es noch einmal mit deiner Karte, oder du wählst einen anderen Weg.`,
  planWaitsForBank: (date) => `Deine Bank möchte vor der Zahlung vom ${date} bei dir nachfragen. Das kannst du hier erledigen.`,
  planCompleted: 'Alles geschafft. Danke.',
  planCancelled: 'Du bist aus diesem Plan ausgestiegen. Was du bezahlt hast, bleibt bezahlt.',
  planNeedsConversation: (helper) => `${helper} sucht mit dir etwas, das besser passt. Gerade wird nichts abgebucht.`,
  pauseActive: (resumesOn) => `Du machst gerade Pause. Rechnungen gibt es wieder ab dem ${resumesOn}.`,
  pauseEnded: 'Deine Pause ist vorbei.',
  mail: {
    subject: (helper) => `Eine Nachricht von ${helper}`,
    open: (owner) => `${owner} öffnen`,
    reply: (helper) => `Du kannst auf diese E-Mail antworten. ${helper} liest deine Antwort.`,
    stop: 'Wenn du solche Nachrichten lieber nicht bekommst, kannst du sie hier alle abstellen:',
    stopLink: 'Alle Nachrichten abstellen',
  },
  unsubscribe: {
    title: (owner) => `Nachrichten von ${owner} abstellen?`,
    text: 'Du bekommst dann keine Nachrichten mehr von uns, weder per E-Mail noch auf der Seite. Alles andere bleibt, wie es ist.',
    button: 'Alle Nachrichten abstellen',
    done: { title: 'Erledigt. Jetzt ist Ruhe.', text: 'Du bekommst keine Nachrichten mehr. Wenn du es dir anders überlegst, schreib uns jederzeit.' },
    broken: { title: 'Dieser Link ist nicht vollständig', text: 'Bitte kopiere den ganzen Link aus der E-Mail. Oder antworte einfach auf die E-Mail, dann hören wir auf.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} möchte dich kennenlernen`,
    asked: (owner, peer) => `Diese Person ist bei ${owner}, wie du. Sie hat gelesen, was du geschrieben hast, und kennt dich als ${peer}.`,
    sees: 'Was du von dieser Person siehst',
    whatIsSeen: (pseudonym, owner) => `Den gewählten Namen, ${pseudonym}, und dass diese Person bei ${owner} ist.`,
    neverSees: 'Was du nie siehst',
    whatIsNeverSeen: 'Ihren echten Namen, ihre E-Mail-Adresse oder anderes, was sie dir nicht selbst erzählt.',
    seenOfYou: 'Was diese Person von dir sieht',
    whatIsSeenOfYou: (peer) => `Den Namen ${peer} und wie ihr euch treffen könnt, so wie du es hier schreibst.`,
    meetAt: 'Wie könntet ihr euch treffen?',
    meetAtHint: 'Eine Zeit und ein Ort, ein Anruf oder eine Gruppe. Gib nicht mehr von dir preis, als du magst. Ein Link beginnt mit https://.',
    yes: 'Ja, ich möchte mich treffen',
    no: 'Diesmal nicht',
    noHint: 'Auch Nein ist eine gute Antwort. Du brauchst nicht zu sagen, warum, und diese Person kann jemand anderen fragen.',
    accepted: {
      title: (pseudonym) => `Du und ${pseudonym} könnt euch treffen`,
      text: 'Diese Person kann jetzt lesen, wie ihr euch trefft:',
      comeBack: 'Bewahr den Link zu dieser Seite auf. Du kannst jederzeit hierher zurückkommen.',
    },
    leave: 'Beenden',
    leaveHint: 'Du kannst es jederzeit beenden und brauchst nicht zu sagen, warum. Es endet für euch beide, und die andere Person sieht nicht mehr, wie ihr euch trefft.',
    report: 'Etwas ist nicht in Ordnung',
    reportHint: (owner) => `Es endet dann gleich für euch beide, und jemand bei ${owner} sieht nach. Die andere Person erfährt nicht, wer es gesagt hat.`,
    faults: { missing: 'Schreib zuerst, wie ihr euch treffen könntet.', tooLong: 'Das ist etwas lang. Höchstens 500 Zeichen passen hier hinein.', link: 'Ein Link beginnt mit https://.' },
    over: { title: 'Das ist vorbei', text: 'Es ist für euch beide vorbei, und niemand sieht mehr, wie ihr euch trefft. Für dich ist nichts zu tun.' },
    declined: { title: 'Danke für deine Antwort', text: 'Diese Person kann jetzt jemand anderen fragen. Für dich ist nichts mehr zu tun.' },
    reported: { title: 'Danke, dass du es uns sagst', text: 'Es ist für euch beide vorbei. Jemand sieht nach.' },
    broken: { title: 'Dieser Link ist nicht vollständig', text: 'Bitte kopiere den ganzen Link, so wie du ihn bekommen hast. Oder frag dort nach einem neuen, wo du ihn bekommen hast.' },
  },
};

function payments(count: number): string {
  return count === 1 ? '1 Zahlung' : `${count} Zahlungen`;
}

function months(count: number): string {
  return count === 1 ? '1 Monat' : `${count} Monate`;
}

function weeks(count: number): string {
  return count === 1 ? '1 Woche' : `${count} Wochen`;
}

function within(hours: number): string {
  if (hours <= 12) return `innerhalb von ${hours === 1 ? 'einer Stunde' : `${hours} Stunden`}`;
  const days = Math.ceil(hours / 24);
  return `innerhalb von ${days === 1 ? 'einem Tag' : `${days} Tagen`}`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `jedes Mal ${first}`;
  return `${firstCount === 1 ? `zuerst ${first}` : `${first} bei den ersten ${firstCount}`}, dann ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} und ${texts.at(-1)}`;
}
