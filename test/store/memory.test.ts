import { memoryStore } from '../../sdk/server/store/memory.ts';
import { clock } from './factories.ts';
import { storeLaws } from './laws.ts';
import { raceLaws } from './races.ts';

storeLaws('memory', async () => memoryStore({ clock }));
raceLaws('memory', async () => [memoryStore({ clock })]);
