import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { profileOf } from '../../terms/profile.ts';
import type { VoiceFault } from '../../terms/voice/checkVoice.ts';
import { type Playbook, PlaybookSchema, situations } from './playbook.ts';
import { playbookOfProgram } from './playbookOfProgram.ts';
import { mailFaults } from './mailFaults.ts';
import { experimentFaults } from './experimentFaults.ts';
import { issueReason } from './issueReason.ts';
import { phraseFaults } from './phraseFaults.ts';
import { ladderFaults } from './ladderFaults.ts';
import { fieldFaults } from './mergeFields.ts';
import { voiceFaults } from './voiceFaults.ts';
import { rhythmFaults } from './rhythmFaults.ts';

/** Something in a playbook file that has to be mended before it can speak to anyone. */
export interface PlaybookFault {
  /** 1 is the first line. */
  line: number;
  /** Where, for example `messages.first_missed.0.letters.en.nudge`. */
  path: string;
  reason: string;
  /** When it is the voice of what members would read. */
  voice?: VoiceFault;
}

export type PlaybookReading = { ok: true; playbook: Playbook } | { ok: false; faults: PlaybookFault[] };

type Path = (string | number)[];
interface Fault {
  path: Path;
  reason: string;
  voice?: VoiceFault;
}

export interface ReadingOptions {
  /** Whether whoever will speak by it sends letters by mail: then there has to be a page for them to link to. Default: false. */
  sendsMail?: boolean;
}

/** Reads a playbook from YAML (or JSON, which is YAML too) and names every fault with its line. Takes up to a second: every sentence is read for its voice. */
export function readPlaybook(text: string, { sendsMail = false }: ReadingOptions = {}): PlaybookReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, path: '', reason: error.message })) };
  }
  const value = valueOf(document);
  if (value instanceof Error) return { ok: false, faults: [{ line: 1, path: '', reason: value.message }] };
  const parsed = PlaybookSchema.safeParse(value);
  const faults: Fault[] = parsed.success ? meaningFaults(parsed.data, sendsMail) : parsed.error.issues.map((issue) => formatFault(issue, document));
  if (parsed.success && faults.length === 0) return { ok: true, playbook: parsed.data };

  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { ok: false, faults: faults.map(({ path, ...fault }) => ({ line: lineOf(path), path: path.join('.'), ...fault })) };
}

/** The faults as lines that a person can work through. */
export function describeFaults(file: string, faults: PlaybookFault[]): string {
  return faults.map((fault) => `${file}:${fault.line} ${fault.path}: ${fault.reason}`).join('\n');
}

/** The data of a text; the error of one whose aliases point nowhere, or at far too much. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function formatFault(issue: z.core.$ZodIssue, document: Document): Fault {
  const path = issue.path as Path; // zod's paths into YAML are strings and numbers
  return { path, reason: issueReason(issue, document.getIn(path) === undefined) };
}

/** What a schema cannot say: names that point at each other, limits of the country, languages, merge fields. */
function meaningFaults(playbook: Playbook, sendsMail: boolean): Fault[] {
  return [...nameFaults(playbook), ...ladderFaults(playbook), ...limitFaults(playbook), ...letterFaults(playbook), ...repeatFaults(playbook), ...resourceFaults(playbook), ...rhythmFaults(playbook), ...experimentFaults(playbook), ...mailFaults(playbook, sendsMail), ...phraseFaults(playbook), ...voiceFaults(playbook)];
}

function nameFaults(playbook: Playbook): Fault[] {
  const people = new Set(playbook.people.map((person) => person.id));
  return playbook.programs.flatMap((program, index) =>
    people.has(program.helper) ? [] : [{ path: ['programs', index, 'helper'], reason: `"${program.helper}" is nobody in people` }],
  );
}

function repeatFaults(playbook: Playbook): Fault[] {
  const lists = { people: playbook.people, experts: playbook.experts ?? [], programs: playbook.programs, resources: playbook.resources, circles: playbook.circles };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap((item, index) => (items.findIndex((other) => other.id === item.id) < index ? [{ path: [list, index, 'id'], reason: `"${item.id}" is used twice` }] : [])),
  );
}

function limitFaults(playbook: Playbook): Fault[] {
  const ofPrograms = playbook.programs.flatMap((program, index) => (program.offers?.plan ? planFaults(playbookOfProgram(playbook, program), ['programs', index]) : []));
  return [...planFaults(playbook, []), ...ofPrograms];
}

function planFaults(playbook: Playbook, path: Path): Fault[] {
  const { maxInstalments, signedOff } = playbook.offers.plan;
  const profile = profileOf(playbook.owner.profile);
  if (maxInstalments <= profile.maxInstalments || signedOff) return [];
  return [
    {
      path: [...path, 'offers', 'plan', 'maxInstalments'],
      reason: `the ${playbook.owner.profile} profile allows ${profile.maxInstalments} (${profile.reason}); a longer plan needs offers.plan.signedOff with by, on and why`,
    },
  ];
}

function letterFaults(playbook: Playbook): Fault[] {
  return situations.flatMap((situation) =>
    playbook.messages[situation].flatMap(({ letters }, index) => {
      const path: Path = ['messages', situation, index, 'letters'];
      const missing = letters[languageOf(playbook.owner.locale)] ? [] : [{ path, reason: `there is no letter in ${playbook.owner.locale}, the owner's own language` }];
      return [...missing, ...Object.entries(letters).flatMap(([locale, letter]) => textFaults([...path, locale], letter))];
    }),
  );
}

function textFaults(path: Path, letter: Playbook['messages']['first_missed'][number]['letters'][string]): Fault[] {
  const texts: [Path, string][] = [
    ...(letter.subject === undefined ? [] : [[['subject'], letter.subject] satisfies [Path, string]]),
    [['nudge'], letter.nudge],
    [['greeting'], letter.greeting],
    [['signature'], letter.signature],
    ...letter.body.map((paragraph, index): [Path, string] => [['body', index], guarded(paragraph)]),
  ];
  return texts.flatMap(([at, text]) => fieldFaults(text).map((reason) => ({ path: [...path, ...at], reason })));
}

/** A paragraph that is left out when its field is missing may name that field without a fallback. */
function guarded(paragraph: Playbook['messages']['first_missed'][number]['letters'][string]['body'][number]): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.text.replaceAll(`{${fieldOfCondition[paragraph.if]}}`, '');
}

const fieldOfCondition = { goal: 'goal', progress: 'progress', program: 'programName' } as const;

function resourceFaults(playbook: Playbook): Fault[] {
  if (playbook.resources.some((resource) => resource.kind === 'crisis')) return [];
  return [{ path: ['resources'], reason: 'there is no crisis line; a person who reads this may need one' }];
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
