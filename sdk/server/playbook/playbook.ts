import * as z from 'zod/mini';
import { experiment, offerKinds } from './experiment.ts';
import { rhythmFields } from './rhythmFields.ts';
import { workingHours } from './workingHoursFields.ts';

/** Words in one language, or in several by BCP 47 language: `{ en: 'Client care', es: 'Atención' }`. */
const words = z.union([z.string().check(z.minLength(1), z.maxLength(4000)), z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), z.string().check(z.minLength(1), z.maxLength(4000)))]);

const slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const link = z.string().check(z.regex(/^(https:\/\/|mailto:|tel:)[^\s]+$/));
const frequency = z.enum(['weekly', 'fortnightly', 'monthly']);
const days = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

const person = z.strictObject({
  id: slug,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  role: words,
  photo: z.optional(z.string().check(z.regex(/^(https:\/\/|\/)[^\s]*$/))),
  email: z.optional(z.string().check(z.email())),
  /** The promise: hours within which this person usually answers. */
  answersWithinHours: z.int().check(z.minimum(1), z.maximum(336)),
  /** When this person is at work. Without them the promise runs round the clock. */
  hours: z.optional(workingHours),
  /** Who takes a thread over when this person has not answered in time. */
  next: z.optional(slug),
});

/** Somebody outside who helps when nobody of the team has answered in time. */
const expert = z.strictObject({
  id: slug,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  about: words,
  link,
  /** Members are shown them from so many hours on after the last promise of the team was broken. */
  afterHours: z.int().check(z.minimum(0), z.maximum(2160)),
});

const amounts = z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.int().check(z.minimum(1)));

const planOffer = z.strictObject({
  /** At most this many instalments. More than the country profile allows needs `signedOff`. */
  maxInstalments: z.int().check(z.minimum(2), z.maximum(60)),
  /** The least an instalment can be, integer minor units by currency. */
  least: z.optional(amounts),
  frequencies: z.array(frequency).check(z.minLength(1)),
  /** How far ahead the first instalment may lie. */
  firstWithinDays: days(62),
  moveDays: days(31),
  movesPerInstalment: z.int().check(z.minimum(0), z.maximum(3)),
  /**
   * Whether an invoice that Stripe cannot take in parts is split all the same: by a bill for each part and a credit note for as
   * much on the invoice. That moves the day on which tax is due and is a change to tax documents, so that somebody has to say
   * that they asked whoever does their taxes.
   */
  splitInvoices: z.optional(z.strictObject({ by: z.string().check(z.minLength(2)), on: z.string(), taxAdvice: z.string().check(z.minLength(10)) })),
  signedOff: z.optional(z.strictObject({ by: z.string().check(z.minLength(2)), on: z.string(), why: z.string().check(z.minLength(10)) })),
});

const pauseOffer = z.strictObject({
  /** None: no pause is offered. */
  maxPeriods: z.int().check(z.minimum(0), z.maximum(3)),
  maxPerYear: z.int().check(z.minimum(1), z.maximum(2)),
  /** Whether members keep what they have during a pause. `stop` is for subscriptions in Stripe that can be stopped; any other keeps. Default: `keep`. */
  access: z.optional(z.enum(['keep', 'stop'])),
});

const promiseOffer = z.strictObject({ withinDays: days(31) });

/** Which way forward stands first, where it is offered. */
const first = z.optional(z.enum(offerKinds));

const program = z.strictObject({
  id: slug,
  name: words,
  /** The person who signs the letter and answers. */
  helper: slug,
  billing: frequency,
  /** What is offered otherwise than to all others. */
  offers: z.optional(z.strictObject({ first, plan: z.optional(z.partial(planOffer)), pause: z.optional(z.partial(pauseOffer)), promise: z.optional(promiseOffer) })),
});

/** One paragraph; with `if` it is left out for a member who has no such thing. */
const paragraph = z.union([z.string().check(z.minLength(1)), z.strictObject({ if: z.enum(['goal', 'progress', 'program']), text: z.string().check(z.minLength(1)) })]);

const letter = z.strictObject({
  /** Of the mail; read on locked screens. Without one it is "A note from" the helper. */
  subject: z.optional(z.string().check(z.minLength(1), z.maxLength(78))),
  nudge: z.string().check(z.minLength(1), z.maxLength(120)),
  greeting: z.string().check(z.minLength(1), z.maxLength(120)),
  body: z.array(paragraph).check(z.minLength(1), z.maxLength(6)),
  signature: z.string().check(z.minLength(1), z.maxLength(160)),
});

const variant = z.strictObject({ variant: slug, letters: z.record(z.string(), letter) });
const variants = z.array(variant).check(z.minLength(1));

/** What a phrase of the widget says. */
const phraseText = z.string().check(z.minLength(1), z.maxLength(300));

/** One text, or one for each plural form of the language: `{ one: '{count} payment', other: '{count} payments' }`. */
const phrase = z.union([phraseText, z.record(z.string(), phraseText)]);

/** One of `phraseShapes`. */
export const phraseKey = z.string();

export const situations = [
  'first_missed',
  'several_missed',
  'retrying',
  'plan_running',
  'instalment_missed',
  'pause_running',
  'pause_ending',
  'on_hold',
  'needs_conversation',
  'welcome_back',
] as const;

export type Situation = (typeof situations)[number];

export const PlaybookSchema = z.strictObject({
  version: z.string().check(z.minLength(1), z.maxLength(64)),
  owner: z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    /** Which country profile limits plans: see `sdk/terms/profile.ts`. */
    profile: z.enum(['US', 'UK', 'EU', 'CA', 'AU', 'other']),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    locale: z.string(),
    timeZone: z.string(),
    /** Where members are at home, for the one link in a mail. Needed when mail is sent. */
    site: z.optional(z.string().check(z.regex(/^(https:\/\/[^\s"<>]|http:\/\/(localhost|127\.0\.0\.1)([:/]|$))[^\s"<>]*$/))),
    /** The owner's own payment page. `{reference}`, `{amount}` and `{currency}` are filled in; nothing personal ever is. */
    paymentLink: z.optional(z.string().check(z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])[^\s]+$/))),
  }),
  people: z.array(person).check(z.minLength(1)),
  experts: z.optional(z.array(expert)),
  programs: z.array(program).check(z.minLength(1)),
  messages: z.strictObject({
    first_missed: variants,
    several_missed: variants,
    retrying: variants,
    plan_running: variants,
    instalment_missed: variants,
    pause_running: variants,
    pause_ending: variants,
    on_hold: variants,
    needs_conversation: variants,
    welcome_back: variants,
  }),
  offers: z.strictObject({ first, plan: planOffer, pause: pauseOffer, promise: promiseOffer }),
  resources: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(['article', 'charity', 'calculator', 'helpline', 'crisis']),
      /** ISO 3166-1 alpha-2, or `any`. */
      country: z.string().check(z.regex(/^([A-Z]{2}|any)$/)),
      title: words,
      about: words,
      runBy: words,
      free: z.boolean(),
      link,
      linkText: words,
    }),
  ),
  circles: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(['story', 'peer']),
      name: z.string().check(z.minLength(1), z.maxLength(40)),
      title: words,
      story: words,
      sees: z.optional(words),
      neverSees: z.optional(words),
      /** How a peer can usually be met: it stands ready where the peer is asked, who may write something else. */
      meetAt: z.optional(words),
    }),
  ),
  rhythm: z.strictObject({
    /** How often an open page may ask again how things stand. */
    recheckMinutes: z.int().check(z.minimum(1), z.maximum(1440)),
    ...rhythmFields,
  }),
  experiments: z.optional(z.array(experiment)),
  privacy: z.optional(
    z.strictObject({
      /** Whether it is counted how often each screen of the widget is shown: by day, without a name. On unless it says false. */
      countScreens: z.boolean(),
    }),
  ),
  /** What the widget says in the owner's words in place of its own, by language and key. */
  phrases: z.optional(z.record(z.string(), z.record(phraseKey, phrase))),
});

/** The owner's prepared plan: voice, offers and limits, people, resources, circles, rhythm, experiments. */
export type Playbook = z.infer<typeof PlaybookSchema>;
export type Words = z.infer<typeof words>;
export type Phrase = z.infer<typeof phrase>;
export type Letter = z.infer<typeof letter>;
export type Person = z.infer<typeof person>;
export type Expert = z.infer<typeof expert>;
export type Program = z.infer<typeof program>;
