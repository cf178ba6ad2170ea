import { expect, it } from 'vitest';
import { phone } from '../../browser/support/portal.ts';
import { findByRole } from '../support/atWidget.ts';
import type { Stage } from '../support/inEngine.ts';
import { contrastOf, readLooks } from '../support/looks.ts';
import { newMember, until } from '../support/member.ts';

/** What our promises about colours and layers rest on: `light-dark()`, relative colours, the top layer, adopted style sheets. */
export function styles({ tab, site }: Stage): void {
  it('light and dark are two papers, and text can be read on whatever accent is set', async () => {
    const { read, press, sees, words } = await newMember(tab(), site());
    await read();
    await press(words.frame.offers.plan());
    await sees(words.spread.heading);
    const papers = { light: [255, 253, 249], dark: [29, 31, 32] };
    for (const [theme, paper] of Object.entries(papers)) {
      await tab().look((given) => document.querySelector('goodterms-widget')?.setAttribute('theme', given), theme);
      await until(`it is ${theme}`, () => tab().look((given) => !!document.querySelector('goodterms-widget')?.shadowRoot?.querySelector(`.root.${given}`), theme), tab());
      const shades = new Set<string>();
      for (const accent of ['', '#ffe14d', '#2b6a5b', 'rebeccapurple', '#000', '#fff', 'oklch(70% 0.2 150)', 'hsl(200 90% 40%)', 'color(display-p3 1 0.4 0)']) {
        await tab().look((given) => document.querySelector('goodterms-widget')?.setAttribute('accent', given), accent);
        const looks = await tab().look(readLooks);
        expect(looks.paper, theme).toEqual(paper);
        expect(contrastOf(looks.text, looks.paper), `text, ${theme}`).toBeGreaterThanOrEqual(7);
        expect(contrastOf(looks.onMain, looks.main), `the text on ${accent}, ${theme}: ${JSON.stringify(looks)}`).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(looks.link, looks.paper), `a link of ${accent}, ${theme}: ${JSON.stringify(looks)}`).toBeGreaterThanOrEqual(4.5);
        shades.add(String(looks.main));
      }
      expect(shades.size, 'each accent is drawn').toBeGreaterThan(7);
    }
  });

  it('a question stands clear of its answers', async () => {
    const { read, press, sees, words } = await newMember(tab(), site());
    await read();
    await press(words.frame.offers.plan());
    await sees(words.spread.heading);
    const gaps = await tab().look(() => {
      const all = [...(document.querySelector('goodterms-widget')?.shadowRoot?.querySelectorAll('fieldset') ?? [])];
      return all.map((one) => {
        const [question, first] = ['legend', 'label'].map((name) => one.querySelector(name)?.getBoundingClientRect());
        return Math.round((first?.top ?? 0) - (question?.bottom ?? 0));
      });
    });
    expect(gaps).toEqual([8, 8, 8]);
  });

  it('on a phone the sheet lies over everything of the page, which waits below it', async () => {
    await tab().resize(phone);
    const { read, sees, press, misses, words } = await newMember(tab(), site(), { page: 'rude.html' });
    await read();
    await sees('Hi Maya,');
    expect(await tab().look(() => ({ isNarrow: innerWidth < 600, isModal: !!document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('dialog:modal') }))).toEqual({ isNarrow: true, isModal: true });
    await tab().look(() => document.querySelector('#cover')?.classList.add('on'));
    const lesson = await tab().look(findByRole, { role: 'link' as const, name: 'The lesson' });
    expect(lesson).toMatchObject({ isOpen: false });
    await press(words.frame.close);
    await misses('heading', 'Hi Maya,');
  });

  it('above a dialog of the page, and looking as it always does on a page with rude styles', async () => {
    const { finds, press, sees, words } = await newMember(tab(), site(), { page: 'rude.html' });
    await finds('button', words.frame.readIt);
    await tab().look(() => document.querySelector<HTMLDialogElement>('#welcome')?.showModal());
    await press('A note for you', 'link');
    await sees('Hi Maya,');
    expect(await tab().look(() => {
      const host = document.querySelector('goodterms-widget');
      const root = host?.shadowRoot;
      const text = root?.querySelector('.letter p, .letter');
      if (!host || !root || !text) return null;
      const { fontSize, textTransform, letterSpacing, opacity } = getComputedStyle(text);
      return { fontSize, textTransform, letterSpacing, opacity, host: getComputedStyle(host).display, sheets: root.adoptedStyleSheets.length > 0, elements: root.querySelectorAll('style, link').length };
    })).toEqual({ fontSize: '17px', textTransform: 'none', letterSpacing: 'normal', opacity: '1', host: 'contents', sheets: true, elements: 0 });
    await press(words.frame.offers.talk('Dana'));
    await sees(words.talk.heading);
  });
}
