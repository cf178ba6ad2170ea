import type { Subject } from '../subject.ts';

const installed = new URL('../../node_modules/@calcom/embed-core/dist/embed/', import.meta.url);

/** The booking page that fills the frame is Cal's own: this tells the embed that it is ready, as that page does. */
const booking = `<!doctype html><title>Booking</title><h1>Choose a day</h1><script>
  const tell = (type, data = {}) => parent.postMessage({ originator: 'CAL', type, fullType: 'CAL::' + type, namespace: '', data }, '*');
  tell('__iframeReady', { isPrerendering: false });
  tell('__dimensionChanged', { iframeHeight: 400, iframeWidth: 400, isFirstTime: true });
  tell('linkReady');
</script>`;

/** A dialog around a frame. */
export const subject: Subject = {
  title: 'Cal.com embed',
  from: '@calcom/embed-core',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  folders: { '/embed/': installed },
  opener: ['openSubject'],
  box: ['cal-modal-box iframe'],
  answer: ({ url }) => (new URL(url).pathname.startsWith('/coach/hello') ? new Response(booking, { headers: { 'content-type': 'text/html' } }) : undefined),
  remark: 'without the page in its frame, which is on the vendor\'s server',
};
