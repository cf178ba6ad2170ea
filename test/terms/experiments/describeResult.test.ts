import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArms, type Comparison, describeResult, type Measure } from '../../../sdk/terms/index.ts';
import { law } from '../runs.ts';

const names = { a: 'A', b: 'B' };
const running = { measure: 'resumed' as const, isOver: false };

function result(verdict: Comparison['verdict'], low: number, high: number): Comparison {
  return { verdict, low, high, difference: (low + high) / 2, meanA: 0.3, meanB: 0.3 + (low + high) / 2 };
}

test.each<[Comparison, string]>([
  [result('too_early', -0.2, 0.3), 'Too early to say.'],
  [result('probably_better', 0.034, 0.089), 'B probably helps: 3 to 9 more of 100 people resumed within 30 days.'],
  [result('probably_better', 0.004, 0.111), 'B probably helps: up to 12 more of 100 people resumed within 30 days.'],
  [result('probably_worse', -0.089, -0.034), 'B probably helps less: 3 to 9 fewer of 100 people resumed within 30 days.'],
  [result('probably_worse', -0.111, -0.004), 'B probably helps less: up to 12 fewer of 100 people resumed within 30 days.'],
  [
    result('no_clear_difference', -0.021, 0.034),
    'A and B do about the same: with B, 3 fewer to 4 more of 100 people resumed within 30 days.',
  ],
])('of %j it says "%s"', (comparison, sentence) => expect(describeResult(comparison, names, running)).toBe(sentence));

test.each<[Measure, string]>([
  ['resumed', 'resumed within 30 days.'],
  ['plan_kept', 'kept a plan for 60 days.'],
  ['paid_share', 'paid at least half within 30 days.'],
])('the sentence of %s ends with what people did', (measure, ending) => {
  const sentence = describeResult(result('probably_better', 0.03, 0.09), { a: 'Thanks', b: 'Goal' }, { measure, isOver: true });
  expect(sentence).toBe(`Goal probably helps: 3 to 9 more of 100 people ${ending}`);
});

test('what was too early stays unknown when the time is over', () => {
  expect(describeResult(result('too_early', -0.1, 0.2), names, { ...running, isOver: true })).toBe(
    'We could not tell: too few people took part for so small a difference.',
  );
});

const anyCount = fc.integer({ min: 0, max: 5_000 }).chain((members) => {
  return fc.integer({ min: 0, max: members }).map((outcomes) => ({ arm: 'arm', members, outcomes }));
});
law('the sentence never claims more than the interval, and in whole people', [anyCount, anyCount], (a, b) => {
  const comparison = compareArms(a, b);
  const sentence = describeResult(comparison, names, running);
  const people = (/: (.*) of 100 people/.exec(sentence)?.[1] ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  expect(people.every((count) => Number.isInteger(count) && count >= 0 && count <= 100)).toBe(true);
  const [first = 0, last = first] = people;
  const claim = {
    too_early: [-100, 100],
    probably_better: people.length === 1 ? [0, first] : [first, last],
    probably_worse: people.length === 1 ? [-first, 0] : [-last, -first],
    no_clear_difference: [-first, last],
  }[comparison.verdict];
  expect(claim[0]).toBeLessThanOrEqual(comparison.low * 100);
  expect(claim[1]).toBeGreaterThanOrEqual(comparison.high * 100);
});
