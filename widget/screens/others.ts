// One file to load: people who help.
export { default as help } from './Help.tsx';
export { default as people } from './People.tsx';
export { default as talk } from './Talk.tsx';
