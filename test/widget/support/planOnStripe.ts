import type { FullStanding, Instalment, Plan } from '../../../sdk/contract/types.ts';
import { openPortal, type Past, type Portal } from './portal.tsx';
import { standWith } from './paymentApi.ts';

const terms = { currency: 'USD', count: 4, frequency: 'fortnightly', firstDueOn: '2026-11-27' } as const;

async function agree({ member }: Past): Promise<void> {
  const { fingerprint } = await member.quotePlan(terms);
  await member.agreeToPlan({ terms, fingerprint });
}

/** The first of four did not come, and the quiet days are over. */
async function missOne(past: Past): Promise<void> {
  await agree(past);
  past.clock.set('2026-12-02T15:00:00Z');
  await past.runDue();
}

interface PlanChanges {
  isMissed?: boolean;
  plan?: Partial<Plan>;
  /** Of the instalment that comes next. */
  next?: Partial<Instalment>;
  standing?: Partial<FullStanding>;
}

/** Opens the widget for somebody in a plan whose instalments are taken from a card by themselves. */
export async function openPlanOnStripe({ isMissed = false, plan = {}, next = {}, standing = {} }: PlanChanges = {}): Promise<Portal> {
  const portal = await openPortal({ before: isMissed ? missOne : agree });
  await standWith(portal, (now) => {
    if (now.arrangement === null || now.arrangement.kind === 'pause') throw new Error('There is no plan.');
    const { nextSeq, instalments } = now.arrangement;
    const changed = instalments.map((one) => (one.seq === nextSeq ? { ...one, ...next } : one));
    return { ...now, canChangeCard: true, arrangement: { ...now.arrangement, collected: true, instalments: changed, ...plan }, ...standing };
  });
  await portal.open();
  return portal;
}
