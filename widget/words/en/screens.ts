export { words as parts } from './parts.ts';

/** The words of each screen that is loaded when it is chosen. */
export const screens = {
  spread: () => import('./spread.ts'),
  pause: () => import('./pause.ts'),
  pay: () => import('./pay.ts'),
  help: () => import('./help.ts'),
  goal: () => import('./goal.ts'),
  talk: () => import('./talk.ts'),
  people: () => import('./people.ts'),
  notNow: () => import('./notNow.ts'),
  notRight: () => import('./notRight.ts'),
  plan: () => import('./plan.ts'),
  missed: () => import('./missed.ts'),
  paused: () => import('./paused.ts'),
  welcome: () => import('./welcome.ts'),
};

/** Every language has them for the same screens. */
export type ScreenCatalogue = typeof screens;
