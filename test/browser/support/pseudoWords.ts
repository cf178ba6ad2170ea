import { signal } from '@preact/signals';
import type { FullStanding, OwnPhrases } from '../../../sdk/contract/types.ts';
import { phraseShapes } from '../../../sdk/server/playbook/phraseShapes.ts';
import type { Phrase } from '../../../sdk/server/playbook/playbook.ts';
import { viewPhrases } from '../../../sdk/server/views/viewPhrases.ts';
import { testPlaybook } from '../../../sdk/testing/index.ts';
import { loadWords } from '../../../widget/words/loadWords.ts';
import { catalogue } from '../../../widget/words/own.ts';
import { sayings } from '../../phrases/generate/sayings.ts';
import { templates } from '../../phrases/generate/templates.ts';
import type { AllWords } from './wordsOf.ts';

const accents = new Map([...'aáeéiíoóuúyýAÁEÉIÍOÓUÚcçnñsšzž'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]));

/** A text as no language has it, which can still be read: `⟦Wríítéé íít⟧`. Two fifths longer, and between brackets; `{name}` stays. */
export function pseudo(text: string): string {
  let room = Math.ceil(text.length * 0.4);
  const stretched = text.replace(/\{[^}]*\}|\p{L}/gu, (part) => {
    const letter = accents.get(part) ?? part;
    const isDoubled = room > 0 && /[aeiouy]/i.test(part) && part.length === 1;
    if (isDoubled) room -= 1;
    return isDoubled ? letter + letter.toLowerCase() : letter;
  });
  return `⟦${stretched}${'~'.repeat(room)}⟧`;
}

/** Every phrase of the widget in that language, as an API tells them whose owner says all of them otherwise. */
export async function pseudoPhrases(): Promise<OwnPhrases> {
  const english = await sayings('en');
  const own = Object.fromEntries(
    Object.entries(phraseShapes).map(([key, shape]): [string, Phrase] => {
      const [first = '', more] = templates(english.get(key), shape).map(pseudo);
      return [key, more === undefined ? first : { one: first, other: more }];
    }),
  );
  return viewPhrases({ ...testPlaybook(), phrases: { en: own } }, 'en') ?? { screens: {} };
}

/** Everything that the widget says then, so that a test can press it. */
export async function pseudoWords(): Promise<AllWords> {
  const corner = { ...(await loadWords('en')), ...(await pseudoPhrases()) };
  // Nothing else of how things stand is asked for.
  const { catalogue: screens } = await catalogue(corner, signal({ member: { locale: 'en' } } as FullStanding));
  return { language: 'en', ...screens, frame: { ...corner, ...screens.letter, notesFrom: (name: string) => corner.notesFrom.replace('{0}', name) } };
}
