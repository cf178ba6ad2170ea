import type { Comparison } from './compareArms.ts';
import type { Measure } from './measure.ts';

/** What the people counted did, to end a sentence with. */
const DID: Record<Measure, string> = {
  resumed: 'resumed within 30 days',
  plan_kept: 'kept a plan for 60 days',
  paid_share: 'paid at least half within 30 days',
};

/**
 * One plain sentence for the owner. People are whole numbers and the interval is rounded outwards, so that the sentence
 * never claims more than the interval does.
 * @param names what the owner calls the two arms; `b` is described beside `a`
 * @param isOver whether nobody is waited for any more: what was too early then stays unknown
 */
export function describeResult(
  result: Comparison,
  names: { a: string; b: string },
  { measure, isOver }: { measure: Measure; isOver: boolean },
): string {
  const { a, b } = names;
  const did = DID[measure];
  const fewest = Math.floor(result.low * 100);
  const most = Math.ceil(result.high * 100);
  switch (result.verdict) {
    case 'probably_better':
      return `${b} probably helps: ${range(fewest, most)} more of 100 people ${did}.`;
    case 'probably_worse':
      return `${b} probably helps less: ${range(-most, -fewest)} fewer of 100 people ${did}.`;
    case 'no_clear_difference':
      return `${a} and ${b} do about the same: with ${b}, ${-fewest} fewer to ${most} more of 100 people ${did}.`;
    case 'too_early':
      return isOver ? 'We could not tell: too few people took part for so small a difference.' : 'Too early to say.';
  }
}

function range(fewest: number, most: number): string {
  return fewest === 0 ? `up to ${most}` : `${fewest} to ${most}`;
}
