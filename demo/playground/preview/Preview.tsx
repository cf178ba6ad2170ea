import { useEffect, useRef, useState } from 'preact/hooks';
import { Pick } from '../../bar/Pick.tsx';
import { cast, sceneIds } from '../../scenes/cast.ts';
import { Choices } from '../parts/Choices.tsx';
import { usePlayground } from '../state/usePlayground.ts';
import { words } from '../words.ts';
import { writePaste } from '../writing/writePaste.ts';
import { dressPage } from './dressPage.ts';
import { useRoom } from './useRoom.ts';
import { writeMemberPage } from './writeMemberPage.tsx';

/** In pixels of CSS. */
const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 700 } };
/** The line around the page. */
const edge = 1;

const screenNames = ['desktop', 'phone'] as const;

/** The member page with the pasted lines in it, as somebody in the cast sees it. */
export function Preview() {
  const { member, become, startOver, hasFailed } = usePlayground();
  const [screen, setScreen] = useState<keyof typeof screens>(matchMedia('(width < 44rem)').matches ? 'phone' : 'desktop');
  const { preview } = words;
  return (
    <section class="preview" aria-labelledby="preview">
      <div class="preview-head">
        <h2 id="preview">{preview.title}</h2>
        <Choices name="screen" label={preview.size} isQuiet options={screenNames} value={screen} say={(name) => preview.sizes[name]} onChoose={setScreen} />
      </div>
      <div class="scene">
        <Pick label={preview.member} value={member.value} options={sceneIds} say={nameOf} onPick={(to) => void become(to)} />
        <button type="button" class="quiet" onClick={() => void startOver()}>
          {preview.startOver}
        </button>
      </div>
      <Screen {...screens[screen]} />
      <p class="hint" role="status">
        {hasFailed.value ? preview.failed : preview.note}
      </p>
    </section>
  );
}

/** A page at the width that it is meant for, made smaller where there is no room for it. */
function Screen({ width, height }: { width: number; height: number }) {
  const { base, release, settings, visit, openAnew } = usePlayground();
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const scale = Math.min(1, Math.max(0, useRoom(room) - 2 * edge) / width);

  // The demo's own addresses, and the tag, whatever is written: mount() leads to the same element.
  const shown = { ...settings.value, site: 'page' as const, api: `${base}api`, tokenUrl: `${base}goodterms-token`, files: base };
  const { placement, isPinned, locale } = shown;
  // What can be changed in an open page is changed there. A frame of its own for each page leaves no steps in the history.
  const key = [placement, isPinned, locale, visit.value].join();
  const [written, write] = useState({ key: '', page: '' });
  useEffect(() => write({ key, page: writeMemberPage({ paste: writePaste(shown, release), language: locale || 'en', theme: shown.theme }) }), [key]);
  const dress = (): void => {
    const opened = frame.current?.contentDocument;
    if (opened?.querySelector('style[data-site]')) dressPage(opened, shown);
  };
  useEffect(dress, [settings.value]);
  const greet = (): void => {
    const { protocol, pathname } = frame.current?.contentWindow?.location ?? location;
    if (protocol === 'about:') dress();
    // Whoever leaves comes back, as from the payment page: there is one page of the member site here.
    else if (pathname !== `${base}pay`) openAnew();
  };

  return (
    <div class="room" ref={room}>
      <div class="screen" style={{ inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` }}>
        {written.page && (
          <iframe key={written.key} ref={frame} title={words.preview.title} srcDoc={written.page} onLoad={greet} style={{ inlineSize: `${width}px`, blockSize: `${height}px`, scale: `${scale}` }} />
        )}
      </div>
    </div>
  );
}

function nameOf(id: (typeof sceneIds)[number]): string {
  const part = cast.find((one) => one.id === id);
  return part ? `${part.name.en}: ${part.about.en}` : id;
}
