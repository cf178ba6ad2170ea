import { readyToOpen } from '../../readyToOpen.ts';

readyToOpen(() => void import('./dialog.ts').then(({ show }) => show()));
