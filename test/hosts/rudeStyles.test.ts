import { it } from 'vitest';
import { phone } from '../browser/support/portal.ts';
import { inHosts } from './support/inHosts.ts';

inHosts('a page whose styles', (visit) => {
  it.each([
    ['unset everything', 'unset'],
    ['make a rem ten pixels', 'rem'],
    ['hide every div, dialog, section and button', 'divNone'],
    ['let nothing be pressed', 'pointerEvents'],
    ['move, scale and filter the body', 'transforms'],
    ['make the root a grid with gaps', 'rootIsGrid'],
    ['make the root a row', 'rootIsFlex'],
    ['put space and borders between everything', 'owl'],
    ['write from top to bottom', 'vertical'],
  ])('%s', (_, name) => visit({ page: `/rude/${name}.html` }));

  it('hide the page until something is ready', () => visit({ page: '/rude/antiFlicker.html', happens: (page) => page.locator('html:not([class])').waitFor() }));

  it('move, scale and filter the body, on a phone', () => visit({ page: '/rude/transforms.html', viewport: phone }));

  it.each([
    ['on a desktop', {}],
    ['on a phone', { viewport: phone }],
  ])('clip and turn what the note was put into, %s', (_, viewport) => visit({ page: '/rude/inlineInTransform.html', ...viewport }));
});
