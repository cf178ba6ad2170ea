import { NovuUI } from '@novu/js/ui';
import { readyToOpen } from '../../readyToOpen.ts';

const place = document.createElement('div');
document.body.prepend(place);
const inbox = new NovuUI({ options: { applicationIdentifier: 'app', subscriber: 'maya', apiUrl: location.origin, socketUrl: `ws://${location.host}` } });
inbox.mountComponent({ name: 'Inbox', element: place, props: {} });
readyToOpen(() => place.querySelector('button')?.click());
