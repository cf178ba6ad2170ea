import { useRef } from 'preact/hooks';
import type { Plan } from '../../sdk/contract/types.ts';
import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Done } from './Done.tsx';
import { Keep } from './Keep.tsx';
import { OnTheDay } from './OnTheDay.tsx';
import { PlanDates } from './PlanDates.tsx';

/** What has been agreed, what happens next and when, and ways to keep the dates. */
export function Settled({ plan }: { plan: Plan }) {
  const session = useSession();
  const words = usePartsWords();
  const paper = useRef<HTMLDivElement>(null);
  const isToday = !plan.collected && plan.instalments.some(({ state }) => state === 'due');
  const pay = { label: words.payToday, press: () => void session.start({ name: 'plan', about: plan.id }) };

  return (
    <Done next={isToday ? pay : undefined}>
      <div class="letter" ref={paper}>
        <p>{plan.sentence}</p>
        <OnTheDay plan={plan} />
        <PlanDates plan={plan} />
      </div>
      <Keep plan={plan} paper={paper} />
      <p>{words.quietNow}</p>
    </Done>
  );
}
