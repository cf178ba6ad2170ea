import { h, render } from 'preact';

/** One dialog with a heading, a sentence and three choices, in a shadow root with a sheet of its own. */
export function show(): void {
  const host = document.createElement('div');
  host.id = 'floor';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('dialog { inline-size: 420px; border: 0; border-radius: 12px; font: inherit } button { display: block; inline-size: 100%; min-block-size: 44px; margin-block: 8px }');
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  const choice = (label: string) => h('button', { type: 'button' }, label);
  const parts = [h('h2', null, 'Hi Maya'), h('p', null, 'One payment has not arrived. Would one of these help?'), ...['Spread it out', 'Take a pause', 'Talk to Dana'].map(choice)];
  render(h('dialog', null, parts), root);
  root.querySelector('dialog')?.showModal();
}
