// Loaded with what screens share, ahead of time: it is needed when nothing can be loaded.
export { default as failure } from './Failure.tsx';
