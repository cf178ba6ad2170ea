import { render } from 'preact';
import { DeskPage } from './DeskPage.tsx';
import { openDesk } from './openDesk.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no element with the id "desk" to render into.');
render(<DeskPage desk={await openDesk()} />, place);
