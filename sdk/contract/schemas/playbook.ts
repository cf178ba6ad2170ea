import * as z from 'zod/mini';
import { id, line } from './basics.ts';
import { field, named, openEnum } from './named.ts';

/** The longest text of a playbook, characters. The example is a fifth of it. */
const longestText = 250_000;

/** Room for the longest text in any script, as JSON. Bytes. */
export const largestPlaybookBody = 1024 * 1024;

/** Kept as it was typed, but for control characters, which no editor types. */
const text = field('YAML, comments and all.', z.string().check(z.minLength(1), z.maxLength(longestText), z.regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u)));

export const editionQuery = { edition: z.optional(id) };

export const PlaybookText = named('PlaybookText', 'A playbook as its owner wrote it.', z.object({ text }));

export const PublishPlaybook = named(
  'PublishPlaybook',
  'A playbook that is to be in force.',
  z.object({
    text,
    edition: field('The `edition` of the text that was changed. When another has been published since, nothing is changed and the answer is `playbook_changed`.', id),
    by: field('Who saves it, for the history: the owner key is the same for the whole team.', z.optional(line(80))),
  }),
);

export const PlaybookFault = named(
  'PlaybookFault',
  'Something in a playbook that has to be mended before it can speak to anyone.',
  z.object({
    line: field('1 is the first line.', z.int()),
    path: field('Where, for example `messages.first_missed.0.letters.en.nudge`; empty for the whole text.', z.string()),
    reason: z.string(),
    voice: field('When it is the voice of what members would read.', z.optional(z.object({ phrase: z.string(), why: z.string(), kinder: z.string() }))),
  }),
);

export const PlaybookEdition = named(
  'PlaybookEdition',
  'One text that is or was in force.',
  z.object({
    edition: field('`pbk_…`, or `file-…` for the one that the API was started with.', z.string()),
    version: field('As its owner named it.', z.string()),
    publishedAt: field('RFC 3339 in UTC; null for the one that the API was started with.', z.nullable(z.string())),
    publishedBy: field('As they said themselves; empty when they did not.', z.string()),
  }),
);

export const PlaybookDocument = named(
  'PlaybookDocument',
  'The playbook in force, and a text of it: the newest, or the one of the edition that was asked for.',
  z.object({
    version: field('Of the playbook in force, as its owner named it.', z.string()),
    playbook: field('The playbook in force, as data.', z.record(z.string(), z.unknown())),
    edition: field('Names the text. Send it back with a change of it.', z.string()),
    text: field('YAML, comments and all.', z.string()),
    publishedAt: field('RFC 3339 in UTC; null for the one that the API was started with.', z.nullable(z.string())),
    publishedBy: z.string(),
    faults: field('What this version of Goodterms does not accept of the text, which was published under another: while there are any, an earlier playbook is in force.', z.array(PlaybookFault)),
    history: field('The latest 50 editions, newest first.', z.array(PlaybookEdition)),
  }),
);

const simulatedDay = z.object({
  day: field('The civil date where they live.', z.string()),
  did: field('What they did, on the clock where they live (`HH:MM`).', z.array(z.object({ at: z.string(), does: z.string() }))),
  touches: field('What they would be shown or sent; `says` is the subject of a mail.', z.array(z.object({ at: z.string(), channel: openEnum(['widget', 'email', 'webhook']), situation: z.string(), says: z.string() }))),
  quietBecause: field('Why nothing was said, for example `plan`; null on a day with a touch. `ready`: a note waits for their next visit.', z.nullable(z.string())),
});

export const SimulatedMember = named(
  'SimulatedMember',
  'What a person who does not exist would get, day by day, and why not on the other days.',
  z.object({ id: z.string(), firstName: z.string(), timeZone: z.string(), days: z.array(simulatedDay) }),
);

export const PlaybookCheck = named(
  'PlaybookCheck',
  'What is wrong with a playbook. It can be put in force when there are neither faults nor breaches.',
  z.object({
    faults: z.array(PlaybookFault),
    breaches: field('Rules of the rhythm that the simulation broke, in words.', z.array(z.string())),
    members: field('The simulation of sixty days from today on; empty while there are faults.', z.array(SimulatedMember)),
  }),
);
