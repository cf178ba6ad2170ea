import * as z from 'zod/mini';
import { isCivilDate } from '../../terms/calendar.ts';
import { rhythmFields } from './rhythmFields.ts';

const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const civilDate = z.string().check(z.refine(isCivilDate, 'write a day as YYYY-MM-DD'));

/** The ways forward that can stand first. */
export const offerKinds = ['plan', 'pause', 'pay', 'resources', 'talk', 'circle'] as const;

const arm = {
  id: slug,
  /** What the owner calls it in the results. */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Its part beside the other arms; 1 when left out. */
  weight: z.optional(z.number().check(z.positive(), z.maximum(1000))),
};

const decidedInAdvance = {
  /** Never used again for another experiment: it decides who gets what. */
  id: slug,
  /** What the owner wants to know. */
  question: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The first day on which members are assigned, and for how many days. */
  startsOn: civilDate,
  days: z.int().check(z.minimum(1), z.maximum(730)),
  /** What counts as a yes: see `sdk/terms/experiments/measure.ts`. */
  measure: z.enum(['resumed', 'plan_kept', 'paid_share']),
  /** The part of all members who get the plain default: 0.2 is one in five. */
  holdOut: z.number().check(z.minimum(0.1), z.maximum(0.9)),
  /** `thompson`: the better an arm goes, the more often it is chosen, and nothing is concluded. `fixed` when left out. */
  choice: z.optional(z.enum(['fixed', 'thompson'])),
};

function arms<Field extends z.core.$ZodLooseShape>(field: Field) {
  return z.array(z.strictObject({ ...arm, ...field })).check(z.minLength(1), z.maxLength(6));
}

/** Compares what members get with the plain default: the first letter, the playbook's rhythm, the usual order of the offers. */
export const experiment = z.discriminatedUnion('compares', [
  z.strictObject({ ...decidedInAdvance, compares: z.literal('letters'), situation: z.enum(['first_missed', 'several_missed']), arms: arms({ letter: slug }) }),
  z.strictObject({ ...decidedInAdvance, compares: z.literal('rhythms'), arms: arms({ rhythm: z.strictObject(rhythmFields) }) }),
  z.strictObject({ ...decidedInAdvance, compares: z.literal('first_offers'), arms: arms({ firstOffer: z.enum(offerKinds) }) }),
]);

export type Experiment = z.infer<typeof experiment>;
