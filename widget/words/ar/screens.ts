import type { ScreenCatalogue } from '../en/screens.ts';

export { words as parts } from './parts.ts';

export const screens: ScreenCatalogue = {
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
