import type { FormValue } from '../parseForm.ts';

/** What a request asks for. The contract has already been held to, so what is read here is there or left out, never wrong. */
export type Params = Record<string, FormValue>;

/** Text that was sent; undefined where nothing or nothing but emptiness was. */
export function textOf(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number that was sent. */
export function numberOf(params: Params, name: string): number | undefined {
  const text = textOf(params, name);
  return text === undefined ? undefined : Number(text);
}

/** A yes or no that was sent. */
export function flagOf(params: Params, name: string): boolean | undefined {
  const text = textOf(params, name);
  return text === undefined ? undefined : text === 'true';
}

/** An object that was sent; empty where none was. */
export function objectOf(params: Params, name: string): Params {
  const value = params[name];
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** A list of texts that was sent. */
export function listOfTexts(params: Params, name: string): string[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Whether a value was sent empty, which takes away what is there. */
export function isCleared(params: Params, name: string): boolean {
  return params[name] === '';
}

/** Metadata with what was sent put over it; an empty value takes its key away, and empty metadata takes all. */
export function mergeMetadata(before: Record<string, string> | null, params: Params): Record<string, string> {
  if (isCleared(params, 'metadata')) return {};
  const merged = { ...before };
  for (const [key, value] of Object.entries(objectOf(params, 'metadata'))) {
    if (value === '') delete merged[key];
    else if (typeof value === 'string') merged[key] = value;
  }
  return merged;
}
