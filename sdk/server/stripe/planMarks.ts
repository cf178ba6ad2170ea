import type { Instalment, Plan } from '../../terms/plan.ts';
import type { Frequency } from '../../terms/schedule.ts';
import type { MarkedDay, MarkedPlan } from '../billing/marked.ts';

/** The longest that Stripe takes for one value of metadata (https://docs.stripe.com/metadata). Characters. */
const longest = 500;

/** How many values the days of a plan may take: 60 instalments, the most there can be, fit into three. */
const mostValues = 4;

/** The plan as it is written on each invoice that it covers: keys and values of metadata. Values that are not used are empty, which takes them away. */
export function planMarks({ kind, currency, frequency, collected, agreedAt, instalments }: Plan): Record<string, string> {
  const values = packed(instalments.map(wordFor));
  const days = Object.fromEntries(Array.from({ length: mostValues }, (_, index) => [daysKey(index), values[index] ?? '']));
  return { gt_terms: [kind, currency, frequency, collected ? 'collected' : 'by_hand', agreedAt].join(' '), ...days };
}

/** All keys that `planMarks` writes, with nothing in them. */
export const noPlanMarks: Record<string, string> = { gt_terms: '', ...Object.fromEntries(Array.from({ length: mostValues }, (_, index) => [daysKey(index), ''])) };

/** Reads the plan off an invoice's metadata; null where none is written there, or not by us. */
export function readPlanMarks(metadata: Record<string, string>): MarkedPlan | null {
  const { gt_plan: id = '', gt_terms: terms = '' } = metadata;
  const [kind = '', currency = '', frequency = '', collected = '', agreedAt = ''] = terms.split(' ');
  const days = Array.from({ length: mostValues }, (_, index) => metadata[daysKey(index)] ?? '').join(' ').split(' ').filter((word) => word !== '').map(dayIn);
  const isPlan = id !== '' && isKind(kind) && isFrequency(frequency) && !Number.isNaN(Date.parse(agreedAt)) && days.length > 0;
  if (!isPlan || days.includes(null)) return null;
  return { id, kind, currency, frequency, collected: collected === 'collected', agreedAt, days: days.filter((day) => day !== null) };
}

function daysKey(index: number): string {
  return index === 0 ? 'gt_days' : `gt_days_${index + 1}`;
}

/** `1:2026-11-27:4300`, and what it was moved from and how often, where it was. */
function wordFor({ seq, dueOn, agreedDueOn, amount, moves }: Instalment): string {
  return [seq, dueOn, amount, ...(moves > 0 ? [agreedDueOn, moves] : [])].join(':');
}

const day = /^(?<seq>\d+):(?<dueOn>\d{4}-\d{2}-\d{2}):(?<amount>\d+)(?::(?<agreedDueOn>\d{4}-\d{2}-\d{2}):(?<moves>\d+))?$/;

function dayIn(word: string): MarkedDay | null {
  const { seq, dueOn, amount, agreedDueOn, moves } = day.exec(word)?.groups ?? {};
  if (seq === undefined || dueOn === undefined || amount === undefined) return null;
  return { seq: Number(seq), dueOn, agreedDueOn: agreedDueOn ?? dueOn, amount: Number(amount), moves: Number(moves ?? 0) };
}

/** Words in as few values as they fit into. */
function packed(words: string[]): string[] {
  return words.reduce<string[]>((values, word) => {
    const last = values.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) return [...values.slice(0, -1), `${last} ${word}`];
    return [...values, word];
  }, []);
}

function isKind(text: string): text is Plan['kind'] {
  return text === 'plan' || text === 'promise';
}

function isFrequency(text: string): text is Frequency {
  return text === 'weekly' || text === 'fortnightly' || text === 'monthly';
}
