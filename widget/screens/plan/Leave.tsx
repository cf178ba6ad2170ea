import { useState } from 'preact/hooks';
import { cancelPlan } from '../../../sdk/client/operations.ts';
import type { Plan } from '../../../sdk/contract/types.ts';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
import type { PlanWords } from '../../words/en/plan.ts';
import { useFrameWords } from '../../words/useFrameWords.ts';
import { seeAnew } from '../seeAnew.ts';

interface LeaveProps {
  plan: Plan;
  words: PlanWords;
  /** Whether another way is to take its place at once. */
  isToChange: boolean;
  back: () => void;
}

/** Ends a plan, once it has been said what that does. */
export function Leave({ plan, words, isToChange, back }: LeaveProps) {
  const session = useSession();
  const { close } = useFrameWords();
  const [ended, setEnded] = useState<Plan>();
  const { currency } = plan.total;

  async function end() {
    let isEnded = false;
    await session.act(
      (core, options) => cancelPlan(core, plan.id, options),
      (cancelled) => {
        isEnded = true;
        setEnded(cancelled);
      },
      seeAnew(session, back),
    );
    if (!isEnded || !isToChange) return;
    await session.start({ name: 'letter' });
    const offers = session.standing.value?.offers ?? [];
    const isOffered = offers.some((offer) => offer.kind === 'plan' && offer.total.currency === currency);
    if (plan.kind === 'plan' && isOffered) session.go('spread', currency);
  }

  if (ended) {
    return (
      <Screen
        heading={words.left}
        main={{ label: words.otherWays, press: () => void session.start({ name: 'letter' }) }}
        second={{ label: close, press: () => session.close() }}
      >
        <p>{ended.sentence}</p>
      </Screen>
    );
  }

  return (
    <Screen
      heading={isToChange ? words.changeSure : words.leaveSure}
      main={{ label: isToChange ? words.changeYes : words.leaveYes, press: () => void end() }}
      second={{ label: words.keep, press: back }}
    >
      <p>{isToChange ? words.changeMeans : words.leaveMeans}</p>
    </Screen>
  );
}
