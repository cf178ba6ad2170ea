import { checkReading } from '../../terms/voice/readability.ts';
import { checkVoice, type VoiceFault } from '../../terms/voice/checkVoice.ts';
import { languageOf } from '../words/wordsFor.ts';
import { fillIn } from './mergeFields.ts';
import { phraseShapes } from './phraseShapes.ts';
import { type PhraseText, textsOfPhrases } from './textsOfPhrases.ts';
import { type Letter, type Playbook, situations, type Words } from './playbook.ts';

type Path = (string | number)[];
interface Fault {
  path: Path;
  reason: string;
  voice: VoiceFault;
}

/**
 * What a member would read and should not: every text of a letter, what stands in resources, experts and circles,
 * and the owner's own phrases.
 * How hard it is to read is asked of whole letters only. Names are left alone (of people, programs, charities and links),
 * since a name is nobody's copy.
 */
export function voiceFaults(playbook: Playbook): Fault[] {
  const ownLanguage = playbook.owner.locale;
  const inWords = (path: Path, words: Words | undefined): Fault[] => textsOf(path, words, ownLanguage).flatMap(([at, text, language]) => faultsAt(at, checkVoice(text, language)));
  return [
    ...situations.flatMap((situation) =>
      playbook.messages[situation].flatMap(({ letters }, index) => Object.entries(letters).flatMap(([language, letter]) => inLetter(['messages', situation, index, 'letters', language], letter, language))),
    ),
    ...playbook.resources.flatMap(({ title, about }, index) => [...inWords(['resources', index, 'title'], title), ...inWords(['resources', index, 'about'], about)]),
    ...(playbook.experts ?? []).flatMap(({ about }, index) => inWords(['experts', index, 'about'], about)),
    ...playbook.circles.flatMap((circle, index) => (['title', 'story', 'sees', 'neverSees', 'meetAt'] as const).flatMap((part) => inWords(['circles', index, part], circle[part]))),
    ...textsOfPhrases(playbook).flatMap(inPhrase),
  ];
}

function inLetter(path: Path, letter: Letter, language: string): Fault[] {
  const paragraphs = letter.body.map((paragraph, index): [Path, string] => (typeof paragraph === 'string' ? [['body', index], paragraph] : [['body', index, 'text'], paragraph.text]));
  const texts: [Path, string][] = [
    [['subject'], letter.subject ?? ''],
    [['nudge'], letter.nudge],
    [['greeting'], letter.greeting],
    ...paragraphs,
    [['signature'], letter.signature],
  ];
  return [
    ...texts.flatMap(([at, text]) => faultsAt([...path, ...at], checkVoice(asRead(text), language))),
    ...faultsAt([...path, 'body'], checkReading(paragraphs.map(([, text]) => asRead(text)).join('\n\n'), language)),
  ];
}

/** A phrase is judged by what the widget itself says in its place: what is no order on a button of ours is none on theirs. */
function inPhrase({ path, key, text, language }: PhraseText): Fault[] {
  const ours = (Object.hasOwn(phraseShapes, key) && phraseShapes[key]?.ours?.[languageOf(language)]) || '';
  const excused = new Set(phraseVoice(ours, language).map(({ why }) => why));
  return faultsAt(path, phraseVoice(text, language).filter(({ why }) => !excused.has(why)));
}

/** Below so many words a text has no tone that could be told: "free" and "something else" are as cold as a threat then. */
const fewWords = 10;

/** What is unkind in a phrase of the widget. */
export function phraseVoice(text: string, language: string): VoiceFault[] {
  return checkVoice(asRead(text), language, { isLabel: text.split(/\s+/).length < fewWords });
}

function textsOf(path: Path, words: Words | undefined, ownLanguage: string): [Path, string, string][] {
  if (words === undefined) return [];
  if (typeof words === 'string') return [[path, words, ownLanguage]];
  return Object.entries(words).map(([language, text]) => [[...path, language], text, language]);
}

/** What a member puts into a field is not the owner's copy: their fallback or a plain name stands in for it. */
function asRead(text: string): string {
  return fillIn(text.replaceAll(/\{\w+\}/g, 'Sam'), {});
}

function faultsAt(path: Path, faults: VoiceFault[]): Fault[] {
  return faults.map((voice) => ({ path, voice, reason: `"${voice.phrase}" is not for a member to read. ${voice.why} Write, for example: "${voice.kinder}"` }));
}
