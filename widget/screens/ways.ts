// One file to load: ways to pay.
export { default as pay } from './Pay.tsx';
export { default as spread } from './Spread.tsx';
