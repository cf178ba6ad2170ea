import type { Client, PlanTerms } from '../../sdk/client/index.ts';
import { addDays, type CivilDate } from '../../sdk/terms/calendar.ts';
import { todayIn } from '../../sdk/terms/todayIn.ts';
import type { Part } from './cast.ts';
import type { InEveryLanguage, Language } from './language.ts';

interface DirectorOptions {
  part: Part;
  language: Language;
  owner: Client;
  member: Client;
  /** Puts the clock so many days before the present and lets happen what fell due. */
  goTo: (daysAgo: number) => Promise<Date>;
}

/** Lets things happen in one member's account, in the order of time. */
export interface Director {
  /** Goes to the day so many days before the present. All that follows happens on it. */
  daysAgo(days: number): Promise<void>;
  /** Asks for money that is due on this day. `amount` is in minor units. */
  charge(amount: number, currency: string): Promise<void>;
  /** Money arrives. `amount` is in minor units. */
  pay(amount: number, currency: string): Promise<void>;
  /** The member agrees to spread all that is open in the currency. */
  agreeToPlan(terms: { currency: string; count: number; frequency: PlanTerms['frequency']; startsInDays: number }): Promise<void>;
  /** The member takes a pause of so many billing periods. */
  pause(periods: number): Promise<void>;
  /** The member writes to their helper, and the helper answers the same day. */
  talk(asked: InEveryLanguage, answered: InEveryLanguage): Promise<void>;
}

export function createDirector({ part, language, owner, member, goTo }: DirectorOptions): Director {
  let ago = 0;
  let today: CivilDate = '';
  let counted = 0;
  const reference = (kind: string): string => `${part.id}-${kind}-${(counted += 1)}`;

  async function daysAgo(days: number): Promise<void> {
    ago = days;
    today = todayIn(part.timeZone, await goTo(days));
  }

  return {
    daysAgo,
    async charge(amount, currency) {
      const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(today));
      await owner.addCharge(part.id, { reference: reference('charge'), description: `Steady Ground, ${month}`, dueOn: today, amount, currency });
    },
    async pay(amount, currency) {
      await owner.recordPayment(part.id, { amount, currency, reference: reference('payment') });
    },
    async agreeToPlan({ currency, count, frequency, startsInDays }) {
      const terms = { currency, count, frequency, firstDueOn: addDays(today, startsInDays) };
      const { fingerprint } = await member.quotePlan(terms);
      await member.agreeToPlan({ terms, fingerprint });
    },
    async pause(periods) {
      await member.startPause({ periods });
    },
    async talk(asked, answered) {
      const { id } = await member.openConversation({ topic: 'timing', text: asked[language] });
      // A good two hours later: well within what the helper promises, whatever the machine's clock did meanwhile.
      await daysAgo(ago - 0.1);
      await owner.answerConversation(id, { text: answered[language] });
    },
  };
}
