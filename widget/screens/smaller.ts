// One file to load: the short screens behind the letter's small links.
export { default as goal } from './Goal.tsx';
export { default as notNow } from './NotNow.tsx';
export { default as notRight } from './NotRight.tsx';
