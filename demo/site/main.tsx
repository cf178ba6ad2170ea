import { serverControls } from '../controls/serverControls.ts';
import { openSite } from './openSite.tsx';

await openSite(serverControls);
