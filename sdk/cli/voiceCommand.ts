import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { checkCopy } from '../terms/voice/checkCopy.ts';
import { voiceLanguages } from '../terms/voice/checkVoice.ts';
import { UsageError } from './settings.ts';

/** `goodterms voice`: judges messages, one a line, and prints one line of JSON for each. 0 when all are fine, else 1. */
export async function voiceCommand(messages: Readable, language: string, print: (line: string) => void): Promise<number> {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  if (!voiceLanguages.includes(code)) throw new UsageError(`--lang is ${language}, whose words the voice gate does not know. Use one of ${voiceLanguages.join(', ')}.`);
  let allFine = true;
  for await (const message of createInterface({ input: messages, crlfDelay: Infinity })) {
    if (message.trim() === '') continue;
    const faults = checkCopy(message, language);
    if (faults.length > 0) allFine = false;
    print(JSON.stringify({ ok: faults.length === 0, faults }));
  }
  return allFine ? 0 : 1;
}
