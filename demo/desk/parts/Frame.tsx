import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addressOf, pageNames } from '../state/place.ts';
import { useDesk } from '../state/useDesk.ts';
import { words } from '../words.ts';
import { Trouble } from './Trouble.tsx';

/** What stands around every page: the way to the others, and what has just been done. */
export function Frame({ children }: { children: ComponentChildren }) {
  const desk = useDesk();
  const isSignedIn = desk.isSignedIn.value === true;
  return (
    <div class={desk.isSignedIn.value === false ? 'desk outside' : 'desk'}>
      <button type="button" class="skip" onClick={() => document.querySelector('h1')?.focus()}>
        {words.skip}
      </button>
      <header class="side">
        <span class="brand">
          <Lamp />
          {words.brand}
        </span>
        {isSignedIn && <Menu />}
      </header>
      <main>
        <div class="said" role="status">
          {desk.said.value}
        </div>
        {children}
      </main>
    </div>
  );
}

/** Beside the page where there is room; behind a button on a phone. */
function Menu() {
  const { place } = useDesk();
  const [isOpen, open] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" class="menu" ref={opener} aria-expanded={isOpen} aria-controls="pages" onClick={() => open(!isOpen)}>
        {words.menu}
      </button>
      <div
        id="pages"
        class={isOpen ? 'pages open' : 'pages'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          open(false);
          opener.current?.focus();
        }}
      >
        <nav aria-label={words.pagesLabel}>
          {pageNames.map((name) => (
            <a key={name} href={addressOf(name)} aria-current={place.value.page === name ? (place.value.id === '' ? 'page' : 'true') : undefined} onClick={() => open(false)}>
              {words.pages[name]}
            </a>
          ))}
        </nav>
        <Leave />
      </div>
    </>
  );
}

function Leave() {
  const desk = useDesk();
  const [hasFailed, setFailed] = useState(false);
  async function leave(): Promise<void> {
    const hasLeft = await desk.door.leave();
    setFailed(!hasLeft);
    if (!hasLeft) return;
    desk.signedOut('left');
    desk.said.value = words.left;
  }
  return (
    <>
      <button type="button" class="quiet" onClick={() => void leave()}>
        {words.leave}
      </button>
      <Trouble text={hasFailed ? words.notLeft : ''} />
    </>
  );
}

/** The desk's mark: a lamp over a table. */
function Lamp() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M4 27h24" />
      <path d="M12 27V12l8-5" />
      <path class="shade" d="M16 5l8 3-3 6-8-3z" />
    </svg>
  );
}
