import { serverControls } from '../controls/serverControls.ts';
import { showPlayground } from './showPlayground.tsx';

await showPlayground({ controls: serverControls, base: '/' });
