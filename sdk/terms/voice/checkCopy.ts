import { checkReading } from './readability.ts';
import { checkVoice, type VoiceFault } from './checkVoice.ts';

/** Everything that keeps a text from a member: what is wrong with its voice, then what makes it hard to read. */
export function checkCopy(text: string, language: string): VoiceFault[] {
  return [...checkVoice(text, language), ...checkReading(text, language)];
}
