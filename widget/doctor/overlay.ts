import css from './overlay.css?inline';
import { countFindings } from './describeFindings.ts';
import type { Finding } from './finding.ts';

/** What the doctor shows on the page. English alone: it speaks to whoever set the page up. */
export interface Overlay {
  /** In place of the question: what is being looked at. */
  begin(): void;
  add(finding: Finding): void;
  /** How many of what, and a button that copies `text`. */
  end(findings: readonly Finding[], text: string): void;
  close(): void;
}

const verdicts = { mend: 'To mend', look: 'To look at', ok: 'Fine' };

/**
 * Puts the question whether to look onto the page, beside the body and above everything. It needs none of the widget's other
 * files, because those may be what is missing.
 * @param look is called when the button is pressed
 */
export function showOverlay(look: () => void): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const close = (): void => host.remove();
  const heading = make('h1', 'How Goodterms is set up on this page');
  heading.tabIndex = -1;
  const status = make('p', 'For whoever looks after this site: see whether everything is in its place. It is about scripts and settings, and about nobody’s account.');
  status.setAttribute('role', 'status');
  const list = make('ol');
  const actions = make('div');
  actions.className = 'actions';
  const start = button('Look at this page', look);
  const leave = button('Close', close);
  actions.append(start, leave);

  const panel = make('section');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', 'How Goodterms is set up on this page');
  panel.append(heading, status, list, actions);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    // The page has hotkeys of its own.
    event.stopPropagation();
  });
  root.append(panel);
  document.documentElement.append(host);
  // Above a dialog of the page, where the browser can.
  host.popover = 'manual';
  host.showPopover?.();

  return {
    close,
    begin() {
      start.remove();
      list.replaceChildren();
      status.textContent = 'Looking…';
      heading.focus();
    },
    add(finding) {
      list.append(describe(finding));
    },
    end(findings, text) {
      const isWell = findings.every(({ verdict }) => verdict !== 'mend');
      status.textContent = `${isWell ? 'Nothing stands in the way. Whether a note is shown depends on the member. ' : ''}${countFindings(findings)}`;
      actions.prepend(button('Copy as text', () => void copy(text).then((said) => (status.textContent = said))));
    },
  };
}

function describe({ verdict, says, todo, paste }: Finding): HTMLElement {
  const item = make('li');
  item.className = verdict;
  item.append(make('strong', verdicts[verdict]), make('p', says));
  if (todo) item.append(make('p', todo));
  if (paste) item.append(make('code', paste));
  return item;
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return 'This browser did not let it be copied. The same text is in the console.';
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}
