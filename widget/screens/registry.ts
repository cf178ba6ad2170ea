import type { ComponentType } from 'preact';
import type { Catalogue } from '../words/en/catalogue.ts';

// How to add a screen, in four steps:
//
// 1. Words: `words/en/spread.ts` exports `words` and `type SpreadWords = typeof words`; `words/es/spread.ts` and
//    `words/ar/spread.ts` export `words: SpreadWords`. List the three in their languages' `catalogue.ts`.
// 2. Screen: `screens/Spread.tsx` has as its default export a component with the props `{ words: SpreadWords }`. It
//    returns one <Screen heading="…" main={{ label, press }}> and takes all else from `useSession`, `useStanding`,
//    `useOffer` and `useDraft`.
// 3. Export it from one of the files that are loaded in one go, and list it below. A file stays under 3,500 bytes
//    (`npm run size`); it is loaded when a card is hovered, focused or chosen.
// 4. Lead to it: `session.go('spread', 'USD')`. Steps inside a screen are drafts, not screens: a new heading takes the
//    focus and is read out.

const ways = () => import('./ways.ts');
const agreed = () => import('./agreed.ts');
const others = () => import('./others.ts');

/** The file of each screen that is loaded when it is chosen. */
export const lazyScreens: Registry = {
  spread: ways,
  pay: ways,
  plan: agreed,
  missed: agreed,
  welcome: agreed,
  pause: agreed,
  paused: agreed,
  talk: others,
  people: others,
  help: others,
  notNow: agreed,
  notRight: others,
  goal: others,
  failure: () => import('./failing.ts'),
};

export type ScreenName = Exclude<keyof Catalogue, 'letter' | 'parts' | 'card'>;

/** Each screen is given the words that the catalogues have for it. */
type Registry = { [Name in ScreenName]: () => Promise<Record<Name, ComponentType<{ words: Catalogue[Name] }>>> };
