import { render } from 'preact';
import { DeskApp } from './DeskApp.tsx';
import { openDesk } from './state/desk.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('The page has no element with the id "desk" to render into.');
// The page lies in a folder beside the API that it speaks to.
render(<DeskApp desk={openDesk({ baseUrl: new URL('..', document.baseURI).href, isDemo: 'demo' in document.documentElement.dataset })} />, place);
