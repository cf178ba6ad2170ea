import { type Finding, look } from './finding.ts';

/** What else on the page may stand between the widget and its reader. */
export function checkPage({ placement }: DOMStringMap): Finding[] {
  const findings: Finding[] = [];
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  if (worker) findings.push(look('page.worker', `A service worker of your site (${new URL(worker.scriptURL).pathname}) stands between this page and the network. It may answer with an old script or an old token.`, 'Have it leave the API, the token address and goodterms.js alone.'));
  const element = document.querySelector<HTMLElement>('goodterms-widget:not(#goodterms-widget)');
  if (element?.hidden) findings.push(look('page.element', 'The element goodterms-widget on this page is hidden, and with it everything that it would show.', 'Take its attribute hidden away.'));
  else if (element && !element.checkVisibility()) findings.push(look('page.element', 'The element goodterms-widget lies in a part of the page that is not shown.', 'Put it where it can be seen, or leave it out: the note then comes in the corner.'));
  if (placement === 'none' && !document.querySelector('[data-goodterms-show]')) findings.push(look('page.own', 'The tag says data-placement="none", and nothing on this page is marked to be shown in place of the note.', 'Mark your own words, or take data-placement off the tag:', '<div data-goodterms-show hidden>…</div>'));
  if (window.top !== window) findings.push(look('page.frame', 'This page lies in a frame. The widget keeps within the frame.', 'Put the tag on the page around it, if the note should stand there.'));
  return findings;
}
