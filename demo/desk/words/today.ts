import { counted } from './counted.ts';

/** What waits for somebody today. */
export const today = {
  nothing: 'Nothing waits for you.',
  nothingMore: 'Whoever has a plan is left in peace. Enjoy the day.',
  waiting: 'They wait for an answer',
  noneWaiting: 'Everybody who wrote has an answer.',
  takeOver: 'A person takes over',
  takeOverHint: 'What helps now is you: a few kind lines, or a call.',
  noneToTakeOver: 'Nobody, at the moment.',
  missed: 'A planned date passed',
  missedHint: 'One gentle note reaches them after three quiet days. No need to add to it.',
  noneMissed: 'None, at the moment.',
  meetings: 'Circles',
  noMeetings: 'No request waits.',
  undelivered: 'Messages that did not arrive',
  undeliveredHint: 'They were tried for days and then set aside. Sending one again checks first whether it is still right to send it.',
  resend: 'Send it again',
  resent: 'It is on its way again.',
  allDelivered: 'Every message has arrived.',
  gaveUp: (attempts: number, when: string) => `Set aside ${when} after ${counted(attempts, 'try', 'tries')}.`,
  lastTry: (error: string) => `What the other side said last: ${error}`,
  kinds: { 'touch.email': 'A letter by mail', 'touch.webhook': 'A message to your system' } as Record<string, string>,
  otherKind: (kind: string) => `A notice to your system (${kind})`,
  missedOn: (day: string) => `The payment of ${day} has not come.`,
  whyTakeOver: {
    plan: 'Two planned payments in a row did not come. Nothing is asked for until you have talked.',
    silent: 'Several notes have had no answer, so no more are sent.',
  },
  asks: (pseudonym: string, peer: string) => `${pseudonym} would like to meet ${peer}.`,
  reports: (pseudonym: string) => `${pseudonym} said that something was not right.`,
};
