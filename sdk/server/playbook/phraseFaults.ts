import { wordLanguages, languageOf } from '../words/wordsFor.ts';
import { isDiscreet, namesAmount } from './isDiscreet.ts';
import { nearest } from './nearest.ts';
import type { PhraseShape } from './phraseShape.ts';
import { phraseShapes } from './phraseShapes.ts';
import type { Phrase, Playbook } from './playbook.ts';
import { type PhraseText, textsOfPhrases } from './textsOfPhrases.ts';

interface Fault {
  path: string[];
  reason: string;
}

const keys = Object.keys(phraseShapes);

/** The most payments that a plan may have, and with it the largest number that a phrase is ever given. */
const largestCount = 60;

/** What is wrong with the owner's own phrases: a language or a key that is never read, a plural form or a field that is missing or unknown, an amount. */
export function phraseFaults(playbook: Playbook): Fault[] {
  return [
    ...Object.entries(playbook.phrases ?? {}).flatMap(([language, own]) => languageFaults(['phrases', language], language, own)),
    ...textsOfPhrases(playbook).flatMap((one) => textFaults(one)),
  ];
}

function languageFaults(path: string[], language: string, own: Record<string, Phrase>): Fault[] {
  if (!isRead(language)) return [{ path, reason: `the widget does not speak "${language}", so nobody would read this; use one of ${wordLanguages.join(', ')}` }];
  return Object.entries(own).flatMap(([key, phrase]) => {
    const shape = shapeOf(key);
    const at = [...path, key];
    return shape ? formFaults(at, phrase, shape, language) : [{ path: at, reason: `"${key}" is no phrase of the widget; the nearest is ${nearest(key, keys)}. All of them: docs/phrases.md` }];
  });
}

/** A tag that nothing can be written in would never be asked for. */
function isRead(language: string): boolean {
  try {
    return wordLanguages.includes(languageOf(language)) && Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function shapeOf(key: string): PhraseShape | undefined {
  return Object.hasOwn(phraseShapes, key) ? phraseShapes[key] : undefined;
}

/** Whether there is a text for each plural form that a number of payments can take, and for nothing else. */
function formFaults(path: string[], phrase: Phrase, { counts }: PhraseShape, language: string): Fault[] {
  if (!counts) return typeof phrase === 'string' ? [] : [{ path, reason: 'there is no number in this phrase; write one text' }];
  const needed = [...numbersByForm(language).keys()];
  if (typeof phrase === 'string') return needed.length === 1 ? [] : [{ path, reason: `this depends on a number; write a text for each of ${needed.join(', ')}` }];
  const known: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const unknown = Object.keys(phrase).filter((form) => !known.includes(form));
  const missing = needed.filter((form) => phrase[form] === undefined);
  return [
    ...unknown.map((form) => ({ path: [...path, form], reason: `the language "${language}" has no such plural form; it has ${needed.join(', ')}` })),
    ...missing.map((form) => ({ path, reason: `there is no text for the plural form "${form}"` })),
  ];
}

/** Which numbers of payments take which plural form. */
function numbersByForm(language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  return Map.groupBy(Array.from({ length: largestCount }, (_, index) => index + 1), (count) => rules.select(count));
}

function textFaults({ path, key, text, language, form }: PhraseText): Fault[] {
  const shape = shapeOf(key);
  if (!shape || !isRead(language)) return [];
  // "One payment" says which number it is.
  const isOneNumber = form !== undefined && (numbersByForm(language).get(form)?.length ?? 0) < 2;
  return [...fieldFaults(text, shape, isOneNumber), ...discretionFaults(text, key, language)].map((reason) => ({ path, reason }));
}

function fieldFaults(text: string, { takes = [], spared = [], lacking = [] }: PhraseShape, isOneNumber: boolean): string[] {
  const fields = [...text.matchAll(/\{(\w+)(\|[^{}]*)?\}/g)].map(([whole, name = '', other]) => ({ whole, name, other }));
  const list = takes.map((name) => `{${name}${lacking.includes(name) ? '|…' : ''}}`).join(', ');
  const needed = isOneNumber ? [] : takes.filter((name) => !spared.includes(name) && !lacking.includes(name));
  const faults = [
    ...fields.filter(({ name }) => !takes.includes(name)).map(({ whole }) => `${whole} is not a field of this phrase; ${list ? `use ${list}` : 'it has none'}`),
    ...fields.filter(({ name, other }) => lacking.includes(name) && other === undefined).map(({ name }) => `{${name}} may be missing for somebody: write {${name}|something else}`),
    ...needed.filter((name) => !fields.some((field) => field.name === name)).map((name) => `{${name}} is lost; who reads this needs it`),
  ];
  const isOpen = /[{}]/.test(fields.reduce((rest, { whole }) => rest.replace(whole, ''), text));
  return isOpen ? [...faults, 'a brace stands alone; a field is written {name}, without spaces'] : faults;
}

/** What waits on the page is read by who walks past, and an entry of a calendar on a locked screen; amounts are shown by the widget, once they are asked for. */
function discretionFaults(text: string, key: string, language: string): string[] {
  if (namesAmount(text)) return ['an amount is only shown once it was asked for; leave it to the widget'];
  const isSeenByOthers = !key.includes('.') || key === 'parts.calendarTitle';
  return isSeenByOthers && !isDiscreet(text, language) ? ['others may read this in passing; say nothing about money in it'] : [];
}
