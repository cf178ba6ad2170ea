// One file to load: people who help, and what a member tells us.
export { default as goal } from './Goal.tsx';
export { default as help } from './Help.tsx';
export { default as notRight } from './NotRight.tsx';
export { default as people } from './People.tsx';
export { default as talk } from './Talk.tsx';
