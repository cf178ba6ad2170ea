import { circles } from './words/circles.ts';
import { counted } from './words/counted.ts';
import { failures } from './words/failures.ts';
import { importing } from './words/importing.ts';
import { insights } from './words/insights.ts';
import { person } from './words/person.ts';
import { playbook } from './words/playbook.ts';
import { signIn } from './words/signIn.ts';
import { threads } from './words/threads.ts';
import { today } from './words/today.ts';
import { trail } from './words/trail.ts';

/** Everything that the desk says, in plain English. Another language is another object of this shape. */
export const words = {
  /** BCP 47: how dates, times and sums are written. */
  locale: 'en',
  brand: 'The desk',
  skip: 'Go to the page',
  menu: 'Menu',
  pagesLabel: 'Pages of the desk',
  leave: 'Sign out',
  left: 'You are signed out.',
  notLeft: 'The desk did not hear back, so you may still be signed in. Try again.',
  oneMoment: 'One moment…',
  tryAgain: 'Try again',
  more: 'Show more',
  showAmounts: 'Show sums',
  hideAmounts: 'Hide sums',
  hiddenAmount: 'sum hidden',
  or: 'or',
  unknownPerson: 'Someone',

  pages: {
    today: 'Today',
    people: 'People',
    threads: 'Conversations',
    circles: 'Circles',
    touches: 'Notes',
    insights: 'What worked',
    import: 'Import',
    playbook: 'Playbook',
    trail: 'What was changed',
  },

  failures,

  signIn,

  today,

  people: {
    lead: 'In the order of who may need you, then by name. Never by sums.',
    search: 'Find someone',
    searchHint: 'A first name, or your own number for them.',
    filter: 'Show',
    filters: { all: 'Everybody', needs_conversation: 'Need a person', in_arrears: 'Something is open', in_plan: 'In a plan', paused: 'On a pause', on_hold: 'Left in peace' },
    found: (count: number) => (count === 0 ? 'Nobody fits.' : counted(count, 'person', 'people')),
    foundSoFar: (count: number) => `${count} people so far, still looking`,
    none: 'There is nobody here yet. Bring people in with a CSV file.',
    toImport: 'Go to Import',
    notAll: 'There are more people than are looked through here. Show more to look on.',
    open: 'Open',
    nothingAgreed: 'Nothing agreed yet',
    nothingToAgree: 'Nothing to agree on',
  },

  statuses: {
    current: 'All is settled',
    processing: 'A payment is on its way',
    in_arrears: 'Something is open',
    in_plan: 'In a plan',
    paused: 'On a pause',
    on_hold: 'Left in peace for now',
    needs_conversation: 'Needs a person',
  } as Record<string, string>,

  agreed: {
    plan: (count: number, frequency: string, paid: number) => `${count} payments, ${frequency}. ${paid === 0 ? 'It has begun.' : `${counted(paid, 'has', 'have')} come.`}`,
    frequencies: { weekly: 'weekly', fortnightly: 'every two weeks', monthly: 'monthly' } as Record<string, string>,
    promise: (day: string) => `They will pay on ${day}.`,
    promisePassed: (day: string) => `They meant to pay on ${day}; it has not come yet.`,
    next: (day: string) => `The next is on ${day}.`,
    missed: (day: string) => `The one of ${day} has not come.`,
    completed: 'A plan, done.',
    cancelled: 'A plan that they left.',
    needsConversation: 'A plan that stopped after two dates passed. Nothing is asked for until you have talked.',
    pause: (until: string) => `A pause. They come back on ${until}.`,
  },

  person,

  channels: { widget: 'the note on your site', email: 'mail', webhook: 'your own system' } as Record<string, string>,

  silences: {
    owes_nothing: 'Nothing is open.',
    on_its_way: 'A payment is on its way.',
    plan: 'They have a plan, and it is running. Whoever keeps a plan is left in peace.',
    promise: 'They named a day to pay. Until then nobody reminds them.',
    pause: 'They are on a pause.',
    conversation: 'You are talking with them. While you talk, nothing else is said.',
    dispute: 'They say that something is not right, and it is being looked into.',
    breathing_space: 'They have breathing space.',
    snoozed: 'They asked for quiet.',
    said_already: 'It has been said once, and once is enough.',
    with_a_person: 'Several notes had no answer. A person takes over now.',
    opted_out: 'They asked not to be written to.',
    no_channel: 'There is no way to reach them: no address, and nothing that carries a message.',
    budget: 'They have heard enough for these days.',
    gap: 'The last note is too close. The gaps grow on purpose.',
    not_yet: 'It is too early for the next channel.',
    quiet_hours: 'It is early or late where they live.',
    quiet_day: 'Today is one of your quiet days.',
  } as Record<string, string>,

  situations: {
    first_missed: 'a first payment that did not come',
    several_missed: 'several payments that did not come',
    retrying: 'a payment that the bank is asked for again',
    plan_running: 'a plan that runs',
    instalment_missed: 'a planned date that passed',
    pause_running: 'a pause that runs',
    pause_ending: 'a pause that ends soon',
    on_hold: 'something that is held',
    needs_conversation: 'a plan that needs a talk',
    welcome_back: 'welcoming them back',
  } as Record<string, string>,

  threads,

  circles,

  import: importing,

  touches: {
    lead: 'Every note to your members, on every channel, the newest first. Why there is one or none right now stands with each person.',
    none: 'Nobody has been written to yet.',
  },

  insights,

  playbook,

  trail,
};
