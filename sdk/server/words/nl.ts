import type { Frequency } from '../../terms/schedule.ts';
import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'één keer per week', fortnightly: 'één keer per twee weken', monthly: 'één keer per maand' };

export const nl: ServerWords = {
  planLine: (count, firstDate) => `${count} betalingen, vanaf ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${count} betalingen van ${amount}, vanaf ${firstDate}`,
  pauseLine: (periods, unit) => `Maximaal ${lengthOf(periods, unit)} zonder betalingen. Er komt niets bij.`,
  payLine: 'Alles, een deel, of op een dag die je kiest',
  payLineWithAmounts: (totals) => `${list(totals)}, of een deel, of op een dag die je kiest`,
  resourcesLine: 'Gratis hulp die privé blijft, van mensen die dit elke dag doen',
  talkLine: (helper) => `Schrijf naar ${helper}. Je hoeft niet uit te leggen waarom.`,
  circleLine: 'Verhalen van mensen die hier doorheen zijn gekomen, en iemand die je kunt ontmoeten',
  replyPromise: (helper, hours) => `${helper} antwoordt meestal ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} antwoordt meestal binnen ${days === 1 ? 'een werkdag' : `${days} werkdagen`}.`,
  handedOver: (helper, answerBy) => `We hebben niet geantwoord toen we dat zouden doen. Het spijt ons. ${helper} heeft je bericht nu en wil antwoorden vóór ${answerBy}.`,
  answerIsLate: (helper) => `We hebben niet geantwoord toen we dat zouden doen. Het spijt ons. ${helper} heeft je bericht nog, en intussen vragen we je om niets.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Je betaalt ${total} op ${firstDate}.`
        : `Je doet ${count} betalingen, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. De eerste is op ${firstDate}, de laatste op ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Je rekeningen zijn niet te splitsen. Daarom betaal je er elke keer een of meer helemaal.'] : []),
      `Dat is in totaal ${total}, net zoveel als vandaag. Geen kosten, geen rente.`,
      ...(collected ? [count === 1 ? 'Het bedrag wordt op die dag afgeschreven van je opgeslagen kaart.' : 'Elk bedrag wordt op zijn eigen dag afgeschreven van je opgeslagen kaart.'] : []),
      ...(canMove ? ['Komt een datum niet uit, dan kun je die verzetten.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Je plan staat klaar. De eerste betaling is op ${nextDate}.` : `${paid} van de ${count} gedaan. De volgende betaling is op ${nextDate}.`),
  promiseActive: (date) => `Je koos ervoor om op ${date} te betalen. Tot dan laten we je met rust.`,
  planMissed: (date) => `De betaling van ${date} is niet aangekomen. Dat gebeurt.`,
  planAskedAgain: (date, again) => `De betaling van ${date} is niet aangekomen. Dat gebeurt. Op ${again} proberen we het nog eens met je kaart, of je kiest iets anders.`,
  planWaitsForBank: (date) => `Je bank wil voor de betaling van ${date} weten of jij het bent. Dat kan hier.`,
  planCompleted: 'Alles is klaar. Dank je wel.',
  planCancelled: 'Je bent gestopt met dit plan. Wat je betaalde, blijft betaald.',
  planNeedsConversation: (helper) => `${helper} helpt je graag iets te vinden dat beter past. Er wordt nu niets afgeschreven.`,
  pauseActive: (resumesOn) => `Je hebt nu pauze. Vanaf ${resumesOn} lopen de betalingen weer.`,
  pauseEnded: 'Je pauze is voorbij.',
  mail: {
    subject: (helper) => `Een berichtje van ${helper}`,
    open: (owner) => `Naar ${owner}`,
    reply: (helper) => `Je kunt op deze mail antwoorden. ${helper} leest het.`,
    stop: 'Heb je deze berichtjes liever niet? Dan kun je ze hier allemaal uitzetten:',
    stopLink: 'Alle berichtjes uitzetten',
  },
  unsubscribe: {
    title: (owner) => `Geen berichtjes meer van ${owner}?`,
    text: 'Je krijgt dan geen berichtjes meer van ons, niet per mail en niet op de site. Al het andere blijft zoals het is.',
    button: 'Alle berichtjes uitzetten',
    done: { title: 'Gedaan. Het is nu stil.', text: 'Je krijgt geen berichtjes meer. Wil je ze later toch weer, schrijf ons dan gerust.' },
    broken: { title: 'Deze link is niet compleet', text: 'Kopieer de hele link uit de mail. Of antwoord gewoon op de mail, dan stoppen we.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} zou je graag ontmoeten`,
    asked: (owner, peer) => `Deze persoon hoort bij ${owner}, net als jij. Deze persoon las wat je schreef en kent je als ${peer}.`,
    sees: 'Wat je van deze persoon ziet',
    whatIsSeen: (pseudonym, owner) => `De gekozen naam, ${pseudonym}, en dat deze persoon bij ${owner} hoort.`,
    neverSees: 'Wat je nooit ziet',
    whatIsNeverSeen: 'De echte naam, het mailadres, of iets anders dat deze persoon je niet zelf vertelt.',
    seenOfYou: 'Wat deze persoon van jou ziet',
    whatIsSeenOfYou: (peer) => `De naam ${peer}, en hoe jullie elkaar kunnen ontmoeten, zoals je het hier opschrijft.`,
    meetAt: 'Hoe zouden jullie elkaar kunnen ontmoeten?',
    meetAtHint: 'Een tijd en een plek, een gesprek of een groep. Vertel niet meer over jezelf dan je wilt. Een link begint met https://.',
    yes: 'Ja, ik wil deze persoon ontmoeten',
    no: 'Deze keer niet',
    noHint: 'Nee is ook een goed antwoord. Je hoeft niet te zeggen waarom, en deze persoon kan het aan iemand anders vragen.',
    accepted: {
      title: (pseudonym) => `Jij en ${pseudonym} kunnen elkaar ontmoeten`,
      text: 'Deze persoon kan nu lezen hoe jullie elkaar ontmoeten:',
      comeBack: 'Bewaar de link naar deze pagina. Je kunt er altijd naar terugkomen.',
    },
    leave: 'Stoppen',
    leaveHint: 'Je kunt altijd stoppen en hoeft niet te zeggen waarom. Het stopt dan voor jullie allebei, en hoe jullie elkaar ontmoeten is niet meer te zien.',
    report: 'Er is iets niet goed',
    reportHint: (owner) => `Het stopt dan gelijk voor jullie allebei, en iemand van ${owner} zoekt het uit. De ander krijgt niet te horen wie het heeft gezegd.`,
    faults: { missing: 'Schrijf eerst op hoe jullie elkaar kunnen ontmoeten.', tooLong: 'Dat is een beetje lang. Er passen hoogstens 500 tekens in.', link: 'Een link begint met https://.' },
    over: { title: 'Dit is gestopt', text: 'Het is voor jullie allebei gestopt, en niemand ziet nog hoe jullie elkaar ontmoeten. Je hoeft niets te doen.' },
    declined: { title: 'Dank je wel voor je antwoord', text: 'Deze persoon kan het nu aan iemand anders vragen. Je hoeft niets meer te doen.' },
    reported: { title: 'Dank je wel voor het vertellen', text: 'Het is voor jullie allebei gestopt. Iemand zoekt het uit.' },
    broken: { title: 'Deze link is niet compleet', text: 'Kopieer de hele link zoals je die kreeg. Of vraag een nieuwe aan wie je de link gaf.' },
  },
};

function lengthOf(periods: number, unit: Frequency): string {
  if (unit === 'monthly') return periods === 1 ? '1 maand' : `${periods} maanden`;
  const weeks = unit === 'fortnightly' ? 2 * periods : periods;
  return weeks === 1 ? '1 week' : `${weeks} weken`;
}

function within(hours: number): string {
  if (hours <= 12) return `binnen ${hours === 1 ? 'een uur' : `${hours} uur`}`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'binnen een dag' : `binnen ${days} dagen`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `elke keer ${first}`;
  return `${firstCount === 1 ? `eerst ${first}` : `de eerste ${firstCount} keer ${first}`}, daarna ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} en ${texts.at(-1)}`;
}
