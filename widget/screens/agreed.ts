// One file to load: what has been or can be agreed without paying now, and what became of it.
export { default as missed } from './Missed.tsx';
export { default as notNow } from './NotNow.tsx';
export { default as pause } from './Pause.tsx';
export { default as paused } from './Paused.tsx';
export { default as plan } from './Plan.tsx';
export { default as welcome } from './Welcome.tsx';
