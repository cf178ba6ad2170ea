import { useRef } from 'preact/hooks';
import type { Plan } from '../../sdk/contract/types.ts';
import { Screen } from './Screen.tsx';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Keep } from './Keep.tsx';
import { PlanDates } from './PlanDates.tsx';

/** What has been agreed, what happens next and when, and ways to keep the dates. */
export function Settled({ plan }: { plan: Plan }) {
  const session = useSession();
  const { member } = useStanding();
  const { close } = useFrameWords();
  const words = usePartsWords();
  const paper = useRef<HTMLDivElement>(null);
  const isToday = plan.instalments.some(({ state }) => state === 'due');

  return (
    <Screen
      heading={words.settled(member.firstName)}
      main={
        isToday
          ? { label: words.payToday, press: () => void session.start({ name: 'plan', about: plan.id }) }
          : { label: close, press: () => session.close() }
      }
      second={isToday ? { label: close, press: () => session.close() } : undefined}
    >
      <div class="letter" ref={paper}>
        <p>{plan.sentence}</p>
        <p>{words.onTheDay}</p>
        <PlanDates plan={plan} />
      </div>
      <Keep plan={plan} paper={paper} />
      <p>{words.quietNow}</p>
    </Screen>
  );
}
