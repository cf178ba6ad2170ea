import Typebot from '@typebot.io/js/web';
import { readyToOpen } from '../../readyToOpen.ts';

Typebot.initPopup({ typebot: 'help', apiHost: location.origin });
readyToOpen(() => Typebot.open());
