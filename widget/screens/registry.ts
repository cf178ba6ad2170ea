import type { ComponentType } from 'preact';
import type { PartsWords } from '../words/en/parts.ts';
import type { ScreenCatalogue } from '../words/en/screens.ts';

// How to add a screen, in four steps:
//
// 1. Words: `words/en/spread.ts` exports `words` and `type SpreadWords = typeof words`; `words/es/spread.ts` and
//    `words/ar/spread.ts` export `words: SpreadWords`. List the three in their languages' `screens.ts`.
// 2. Screen: `screens/Spread.tsx` has as its default export a component with the props `{ words: SpreadWords }`. It
//    returns one <Screen heading="…" main={{ label, press }}> and takes all else from `useSession`, `useStanding`,
//    `useOffer` and `useDraft`.
// 3. List it below. It becomes a chunk of its own, loaded when a card is hovered, focused or chosen.
// 4. Lead to it: `session.go('spread', 'USD')`. Steps inside a screen are drafts, not screens: a new heading takes the
//    focus and is read out.

/** The screens that are loaded when they are chosen. */
export const lazyScreens = {
  spread: () => import('./Spread.tsx'),
  pause: () => import('./Pause.tsx'),
  pay: () => import('./Pay.tsx'),
  help: () => import('./Help.tsx'),
  goal: () => import('./Goal.tsx'),
  talk: () => import('./Talk.tsx'),
  people: () => import('./People.tsx'),
  notNow: () => import('./NotNow.tsx'),
  notRight: () => import('./NotRight.tsx'),
  plan: () => import('./Plan.tsx'),
  missed: () => import('./Missed.tsx'),
  paused: () => import('./Paused.tsx'),
  welcome: () => import('./Welcome.tsx'),
  failure: () => import('./Failure.tsx'),
} satisfies Registry;

export type LazyScreenName = keyof Registry;

/** Each screen is given the words that the catalogues have for it; the failure screen those of the shared parts. */
type Registry = {
  [Name in keyof ScreenCatalogue]: ScreenOf<Awaited<ReturnType<ScreenCatalogue[Name]>>['words']>;
} & { failure: ScreenOf<PartsWords> };

type ScreenOf<ScreenWords> = () => Promise<{ default: ComponentType<{ words: ScreenWords }> }>;
