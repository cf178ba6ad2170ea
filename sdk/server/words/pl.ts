import type { Frequency } from '../../terms/schedule.ts';
import type { Amounts, ServerWords } from './serverWords.ts';

const plural = new Intl.PluralRules('pl');

/** 2, 3, 4, 22, 23 count as few; 5 to 21, 25 and so on as many. */
const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'wpłata', few: 'wpłaty' };

const each = { weekly: 'raz w tygodniu', fortnightly: 'raz na dwa tygodnie', monthly: 'raz w miesiącu' };

/** Names and days of the week stand where they need no ending, and nothing says whether somebody is a woman or a man. */
export const pl: ServerWords = {
  planLine: (count, firstDate) => `${payments(count)}, pierwsza: ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${payments(count)} po ${amount}, pierwsza: ${firstDate}`,
  pauseLine: (periods, unit) => `Do ${lengthOf(periods, unit)} bez płatności. Nic nie doliczamy.`,
  payLine: 'Całość, część albo w wybranym dniu',
  payLineWithAmounts: (totals) => `${list(totals)}, albo część, albo w wybranym dniu`,
  resourcesLine: 'Bezpłatna i dyskretna pomoc od ludzi, którzy robią to na co dzień',
  talkLine: (helper) => `Napisz, ${helper} to przeczyta. Nie trzeba wyjaśniać, dlaczego.`,
  circleLine: 'Historie ludzi, którzy przez to przeszli, i ktoś, kogo możesz poznać',
  replyPromise: (helper, hours) => `${helper} zwykle odpowiada ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} zwykle odpowiada w ciągu ${days === 1 ? 'jednego dnia roboczego' : `${days} dni roboczych`}.`,
  handedOver: (helper, answerBy) => `Nie odpowiedzieliśmy wtedy, kiedy mieliśmy. Przepraszamy. Twoją wiadomość ma teraz ${helper} i planuje odpowiedzieć do tego czasu: ${answerBy}.`,
  answerIsLate: (helper) => `Nie odpowiedzieliśmy wtedy, kiedy mieliśmy. Przepraszamy. Twoją wiadomość nadal ma ${helper}, a na razie o nic Cię nie prosimy.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Zapłacisz ${total}. Dzień wpłaty: ${firstDate}.`
        : `Zrobisz ${payments(count)}, ${each[frequency]}${inWholes ? '' : `: ${amountsIn(amounts)}`}. Pierwsza będzie ${firstDate}, ostatnia ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Twoich rachunków nie da się podzielić, więc każda wpłata pokrywa jeden lub kilka w całości.'] : []),
      `Razem to ${total}, tyle samo co dzisiaj. Bez opłat, bez odsetek.`,
      ...(collected ? [count === 1 ? 'Tego dnia pobierzemy tę kwotę z Twojej zapisanej karty.' : 'Każdą wpłatę pobierzemy w jej dniu z Twojej zapisanej karty.'] : []),
      ...(canMove ? ['Jeśli jakaś data Ci nie pasuje, możesz ją przesunąć.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Twój plan jest ustalony. Pierwsza wpłata: ${nextDate}.` : `Zrobione wpłaty: ${paid} z ${count}. Następna: ${nextDate}.`),
  promiseActive: (date) => `Wybrany przez Ciebie dzień wpłaty: ${date}. Do tego czasu się nie odezwiemy.`,
  planMissed: (date) => `Wpłata na ${date} do nas nie dotarła. Tak się zdarza.`,
  planAskedAgain: (date, again) => `Wpłata na ${date} do nas nie dotarła. Tak się zdarza. Spróbujemy pobrać ją z Twojej karty jeszcze raz ${again}. Możesz też wybrać inny sposób.`,
  planWaitsForBank: (date) => `Przed wpłatą na ${date} Twój bank chce sprawdzić, czy to Ty. Możesz to zrobić tutaj.`,
  planCompleted: 'Wszystko gotowe. Dziękujemy.',
  planCancelled: 'Nie jesteś już w tym planie. Twoje wpłaty nadal się liczą.',
  planNeedsConversation: (helper) => `${helper} pomoże Ci znaleźć coś, co lepiej pasuje. Teraz nic nie pobieramy.`,
  pauseActive: (resumesOn) => `Masz teraz przerwę. Płatności wracają ${resumesOn}.`,
  pauseEnded: 'Twoja przerwa się skończyła.',
  mail: {
    subject: (helper) => `Pisze do Ciebie ${helper}`,
    open: (owner) => `Otwórz: ${owner}`,
    reply: (helper) => `Możesz odpowiedzieć na ten e-mail. ${helper} to przeczyta.`,
    stop: 'Jeśli wolisz nie dostawać tych wiadomości, tutaj możesz wyłączyć je wszystkie:',
    stopLink: 'Wyłącz wszystkie wiadomości',
  },
  unsubscribe: {
    title: (owner) => `Wyłączyć wiadomości? Nadawca: ${owner}`,
    text: 'Nie dostaniesz od nas więcej wiadomości, ani e-mailem, ani na stronie. Cała reszta zostaje bez zmian.',
    button: 'Wyłącz wszystkie wiadomości',
    done: { title: 'Gotowe. Teraz jest cisza.', text: 'Nie dostaniesz więcej wiadomości. Jeśli zmienisz zdanie, napisz do nas, kiedy chcesz.' },
    broken: { title: 'Ten link nie jest pełny', text: 'Skopiuj cały link z e-maila. Albo po prostu odpowiedz na e-mail, a przestaniemy pisać.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} chętnie Cię pozna`,
    asked: (owner, peer) => `Ta osoba jest w społeczności ${owner}, tak jak Ty. Przeczytała Twoją historię i zna Cię jako ${peer}.`,
    sees: 'Co zobaczysz o tej osobie',
    whatIsSeen: (pseudonym, owner) => `Wybrane imię, ${pseudonym}, i to, że ta osoba jest w społeczności ${owner}.`,
    neverSees: 'Czego nigdy nie zobaczysz',
    whatIsNeverSeen: 'Prawdziwego imienia, adresu e-mail ani niczego, czego ta osoba sama Ci nie powie.',
    seenOfYou: 'Co ta osoba zobaczy o Tobie',
    whatIsSeenOfYou: (peer) => `Imię ${peer} i to, jak się spotkać, tak jak to tutaj napiszesz.`,
    meetAt: 'Jak możecie się spotkać?',
    meetAtHint: 'Czas i miejsce, rozmowa albo grupa. Nie podawaj o sobie więcej, niż chcesz. Link zaczyna się od https://.',
    yes: 'Tak, chcę poznać tę osobę',
    no: 'Nie tym razem',
    noHint: '„Nie” to też dobra odpowiedź. Nie trzeba mówić dlaczego, a ta osoba może zapytać kogoś innego.',
    accepted: {
      title: (pseudonym) => `Ty i ${pseudonym} możecie się spotkać`,
      text: 'Ta osoba może już przeczytać, jak się spotkać:',
      comeBack: 'Zachowaj link do tej strony. Możesz tu wrócić w każdej chwili.',
    },
    leave: 'Zakończ',
    leaveHint: 'Możesz to zakończyć w każdej chwili i nie trzeba mówić dlaczego. To się wtedy kończy dla obu stron, a ta osoba nie widzi już, jak się spotkać.',
    report: 'Coś jest nie tak',
    reportHint: (owner) => `To się wtedy od razu kończy dla obu stron, a sprawdzi to ktoś z zespołu ${owner}. Ta osoba nie dowie się, od kogo to wiemy.`,
    faults: { missing: 'Najpierw napisz, jak możecie się spotkać.', tooLong: 'To trochę za długie. Zmieści się najwyżej 500 znaków.', link: 'Link zaczyna się od https://.' },
    over: { title: 'To się skończyło', text: 'To się skończyło dla obu stron i nikt już nie widzi, jak się spotkać. Nic nie trzeba robić.' },
    declined: { title: 'Dziękujemy za odpowiedź', text: 'Ta osoba może teraz zapytać kogoś innego. Nic więcej nie trzeba robić.' },
    reported: { title: 'Dziękujemy za tę wiadomość', text: 'To się skończyło dla obu stron. Ktoś to sprawdzi.' },
    broken: { title: 'Ten link nie jest pełny', text: 'Skopiuj cały link dokładnie tak, jak do Ciebie dotarł. Albo poproś o nowy osobę, od której go masz.' },
  },
};

function payments(count: number): string {
  return `${count} ${forms[plural.select(count)] ?? 'wpłat'}`;
}

function lengthOf(periods: number, unit: Frequency): string {
  if (unit === 'monthly') return periods === 1 ? '1 miesiąca' : `${periods} miesięcy`;
  const weeks = unit === 'fortnightly' ? 2 * periods : periods;
  return weeks === 1 ? '1 tygodnia' : `${weeks} tygodni`;
}

function within(hours: number): string {
  if (hours <= 12) return `w ciągu ${hours === 1 ? 'godziny' : `${hours} godzin`}`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'w ciągu jednego dnia' : `w ciągu ${days} dni`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `za każdym razem ${first}`;
  const then = restCount === 1 ? `potem ${rest}` : `potem po ${rest}`;
  if (firstCount === 1) return `najpierw ${first}, ${then}`;
  return `${plural.select(firstCount) === 'few' ? 'pierwsze' : 'pierwszych'} ${payments(firstCount)} po ${first}, ${then}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} i ${texts.at(-1)}`;
}
