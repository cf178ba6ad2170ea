import { useRef } from 'preact/hooks';
import type { Arrangement, Plan } from '../../../sdk/contract/types.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';

/** A plan that a screen is about. */
interface PlanInView {
  /** Kept once seen: the screen still needs it when it has just ended. */
  plan: Plan | undefined;
  /** Whether the standing still has it. */
  isRunning: boolean;
  /** Those beside it, in other currencies. */
  others: Plan[];
}

/**
 * The plan or promise that the current screen is about: the one that the place names, or else the first that is wanted.
 * @param isWanted for a screen that is not about any plan
 */
export function usePlan(isWanted: (plan: Plan) => boolean = () => true): PlanInView {
  const { view } = useSession();
  const { arrangement, otherArrangements } = useStanding();
  const about = view.value?.place.about;
  const seen = useRef<Plan>(undefined);
  const plans = [...(arrangement ? [arrangement] : []), ...otherArrangements].filter(isPlan);
  const found = plans.find((plan) => (about ? plan.id === about : isWanted(plan)));
  seen.current = found ?? seen.current;
  return { plan: seen.current, isRunning: !!found, others: plans.filter((plan) => plan !== found) };
}

function isPlan(arrangement: Arrangement): arrangement is Plan {
  return arrangement.kind !== 'pause';
}
