import { useEffect, useState } from 'preact/hooks';
import { cancelPlan } from '../../../sdk/client/operations.ts';
import type { Plan } from '../../../sdk/contract/types.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Done } from '../../parts/Done.tsx';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { PlanWords } from '../../words/en/plan.ts';
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
  const standing = useStanding();
  const [ended, setEnded] = useState<Plan>();
  const { currency } = plan.total;
  const toLetter = () => session.start({ name: 'letter' });

  async function chooseAnew() {
    await toLetter();
    const isOffered = standing.offers.some((offer) => offer.kind === 'plan' && offer.total.currency === currency);
    if (plan.kind === 'plan' && isOffered) session.go('spread', currency);
  }

  // What is offered instead comes with the next answer to how things stand.
  useEffect(() => {
    if (ended && isToChange) void chooseAnew();
  }, [standing]);

  if (ended) {
    return (
      <Done heading={words.left} next={{ label: words.otherWays, press: () => void toLetter() }}>
        <p>{ended.sentence}</p>
      </Done>
    );
  }

  return (
    <Confirm
      heading={isToChange ? words.changeSure : words.leaveSure}
      yes={isToChange ? words.changeYes : words.leaveYes}
      no={words.keep}
      write={(core, options) => cancelPlan(core, plan.id, options)}
      done={setEnded}
      refused={seeAnew(session, back)}
      back={back}
    >
      <p>{isToChange ? words.changeMeans : words.leaveMeans}</p>
    </Confirm>
  );
}
