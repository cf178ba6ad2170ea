import type { ComponentType } from 'preact';
import type { Catalogue } from '../words/loadCatalogue.ts';

// How to add a screen, in four steps:
//
// 1. Words: `words/en/spread.ts` exports `words` and `type SpreadWords = typeof words`; `words/es/spread.ts` and
//    `words/ar/spread.ts` export `words: SpreadWords`. List the three in their languages' `catalogue.ts`.
// 2. Screen: `screens/Spread.tsx` has as its default export a component with the props `{ words: SpreadWords }`. It
//    returns one <Screen heading="…" main={{ label, press }}> and takes all else from `useSession`, `useStanding`,
//    `useOffer` and `useDraft`.
// 3. List it below. It is loaded when a card is hovered, focused or chosen. Which screens come together in one file is
//    said in `vite.config.ts`.
// 4. Lead to it: `session.go('spread', 'USD')`. Steps inside a screen are drafts, not screens: a new heading takes the
//    focus and is read out.

/** The screens that are loaded when they are chosen. */
export const lazyScreens: Registry = {
  spread: async () => (await import('./Spread.tsx')).default,
  pause: async () => (await import('./Pause.tsx')).default,
  pay: async () => (await import('./Pay.tsx')).default,
  help: async () => (await import('./Help.tsx')).default,
  goal: async () => (await import('./Goal.tsx')).default,
  talk: async () => (await import('./Talk.tsx')).default,
  people: async () => (await import('./People.tsx')).default,
  notNow: async () => (await import('./NotNow.tsx')).default,
  notRight: async () => (await import('./NotRight.tsx')).default,
  plan: async () => (await import('./Plan.tsx')).default,
  missed: async () => (await import('./Missed.tsx')).default,
  paused: async () => (await import('./Paused.tsx')).default,
  welcome: async () => (await import('./Welcome.tsx')).default,
  failure: async () => (await import('./Failure.tsx')).default,
};

export type ScreenName = Exclude<keyof Catalogue, 'letter' | 'parts'>;

/** Each screen is given the words that the catalogues have for it. */
type Registry = { [Name in ScreenName]: () => Promise<ComponentType<{ words: Catalogue[Name] }>> };
