import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ours } from '../../demo/playground/contrast/coloursIn.ts';
import { clearOn, contrastOf, type Rgb } from '../../demo/playground/contrast/contrastOf.ts';
import { describeContrast } from '../../demo/playground/contrast/describeContrast.ts';
import { readHash, writeHash } from '../../demo/playground/state/hash.ts';
import { isColour } from '../../demo/playground/state/isColour.ts';
import { isFontList } from '../../demo/playground/state/isFontList.ts';
import { readers, sizes } from '../../demo/playground/state/readers.ts';
import { densities, first, locales, placements, type Settings, sites } from '../../demo/playground/state/settings.ts';
import { writePaste } from '../../demo/playground/writing/writePaste.ts';
import { themes } from '../../demo/site/stage.ts';

const release = { name: 'goodterms-0.1.0-1a2b3c4d.js', integrity: 'sha384-abc' };
const pasted = (settings: Partial<Settings>) => writePaste({ ...first, ...settings }, release);

const size = ({ min, max }: { min: number; max: number }) => fc.option(fc.integer({ min, max }));
const colours = fc.constantFrom('', '#7a4b8f', 'rebeccapurple', 'oklch(0.5 0.1 300 / 0.9)', 'light-dark(#fff, rgb(1, 2, 3))');
const fonts = fc.constantFrom('', 'Inter, sans-serif', '"Gill Sans", Candara', "'Noto Sans', serif", 'Größe');
const anySettings: fc.Arbitrary<Settings> = fc.record({
  placement: fc.constantFrom(...placements),
  site: fc.constantFrom(...sites),
  locale: fc.constantFrom(...locales),
  theme: fc.constantFrom(...themes),
  density: fc.constantFrom(...densities),
  accent: colours,
  paper: colours,
  ink: colours,
  font: fonts,
  headingFont: fonts,
  radius: size(sizes.radius),
  textSize: size(sizes.textSize),
  api: fc.constantFrom('https://goodterms.example.com', '/api', 'http://localhost:8787/base/', '/a&b="c'),
  tokenUrl: fc.constantFrom('', '/goodterms-token', '/?rest_route=/goodterms/token&x=1', 'https://app.example/token'),
  files: fc.constantFrom('', '/goodterms', 'https://files.example/1/'),
  isPinned: fc.boolean(),
  hasCards: fc.boolean(),
});

describe('what is pasted', () => {
  it('is one tag and nothing else while all is as ours', () => {
    expect(pasted({})).toEqual({
      main: `<script type="module" src="https://goodterms.example.com/goodterms.js"
        data-api="https://goodterms.example.com" data-token-url="/goodterms-token"></script>`,
      element: '',
      style: '',
      policy: "script-src https://goodterms.example.com;\nconnect-src 'self' https://goodterms.example.com;\nimg-src 'self'",
    });
  });

  it('says what differs from ours, on the tag and in a style', () => {
    const { main } = pasted({ locale: 'de', theme: 'dark', accent: '#7a4b8f', density: 'compact', paper: '#fff', headingFont: '"Gill Sans", serif', radius: 0, textSize: 18 });
    expect(main).toBe(`<style>
:root {
  --goodterms-paper: #fff;
  --goodterms-heading-font: "Gill Sans", serif;
  --goodterms-radius: 0px;
  --goodterms-text-size: 18px;
}
</style>
<script type="module" src="https://goodterms.example.com/goodterms.js"
        data-api="https://goodterms.example.com" data-token-url="/goodterms-token"
        data-locale="de" data-theme="dark" data-accent="#7a4b8f" data-density="compact"></script>`);
  });

  it('has an element where one is used', () => {
    expect(pasted({ placement: 'inline' }).element).toBe('<goodterms-widget></goodterms-widget>');
    const own = pasted({ placement: 'own', site: 'npm' });
    expect(own.main).toMatch(/^<script .*data-placement="none"><\/script>$/s);
    expect(own.element).toMatch(/^<div data-goodterms-show hidden>/);
  });

  it('names one build by its hash, from where the files are', () => {
    const { main, policy } = pasted({ isPinned: true, files: '/goodterms/' });
    expect(main).toContain('src="/goodterms/goodterms-0.1.0-1a2b3c4d.js"\n        integrity="sha384-abc" crossorigin="anonymous"');
    expect(policy).toMatch(/^script-src 'self';/);
  });

  it('leaves the token out for sites whose session speaks, and lists where else one is asked for', () => {
    expect(pasted({ tokenUrl: '' }).main).not.toContain('token');
    expect(pasted({ tokenUrl: '' }).policy).toContain('connect-src https://goodterms.example.com;');
    expect(pasted({ tokenUrl: 'https://app.example/token/?for=us' }).main).toContain('data-token-url="https://app.example/token/?for=us"');
    expect(pasted({ tokenUrl: 'https://app.example/token' }).policy).toContain('connect-src https://app.example https://goodterms.example.com;');
  });

  it('adds the addresses of Stripe where members give cards', () => {
    expect(pasted({ hasCards: true }).policy).toContain('connect-src \'self\' https://goodterms.example.com https://api.stripe.com;');
  });

  it('is a call of mount() for applications, with the style beside it', () => {
    const { main, style, element, policy } = pasted({ site: 'npm', theme: 'light', font: "'Noto Sans'", files: 'https://files.example' });
    expect(main).toBe(`import { mount } from 'goodterms/widget';

const mounted = mount(document.body, {
  api: 'https://goodterms.example.com',
  tokenUrl: '/goodterms-token',
  placement: 'corner',
  theme: 'light',
});
// When the page goes: mounted.unmount();`);
    expect([style, element]).toEqual([":root {\n  --goodterms-font: 'Noto Sans';\n}", '']);
    expect(policy).toMatch(/^script-src 'self';/);
    const inline = pasted({ site: 'npm', placement: 'inline' });
    expect(inline.element).toBe('<div id="goodterms"></div>');
    expect(inline.main).toContain("mount(document.getElementById('goodterms') ?? document.body, {\n  api:");
    expect(inline.main).not.toContain('placement');
  });

  it('never lets an address out of its quotes, in HTML, in script or in a policy', () => {
    for (const hostile of ['/"><img src=x onerror=alert(1)>', "/'});alert(1);//", '/</script><script>alert(1)</script>', '/?"><b>', '/&quot;><b>', '/\\evil.example']) {
      const settings = readHash(new URLSearchParams({ api: hostile, tokenUrl: hostile, files: hostile, site: 'page' }).toString());
      expect(writePaste(settings, release).main.match(/[<>]/g)).toHaveLength(4);
      const { main } = writePaste({ ...settings, site: 'npm' }, release);
      expect(main).not.toContain('<');
      const options = /mount\(document\.body, (\{.*?\n\})\);/s.exec(main)?.[1] ?? '';
      expect(Object.keys(runInNewContext(`(${options})`) as object)).toEqual(['api', 'tokenUrl', 'placement']);
    }
    for (const api of ['https://a;script-src', 'https://a,b.example', "https://'none'", 'javascript:alert(1)', '//evil.example', 'https://a b']) {
      expect(readers.api(api)).toBeUndefined();
    }
  });
});

describe('the hash', () => {
  it('is empty while all is as ours, and holds only what differs', () => {
    expect(writeHash(first)).toBe('');
    expect(writeHash({ ...first, accent: '#7a4b8f', isPinned: true })).toBe('accent=%237a4b8f&isPinned=true');
  });

  it('brings back every setting', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readHash(`#${writeHash(settings)}`)).toEqual(settings);
      }),
    );
  });

  it('takes nothing from whoever writes one by hand that could not have been chosen', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('red;}</style><script>', 'url(//evil.example)', 'rgb(1', '1e2', '-1', '{}', '__proto__', 'true'));
    const name = fc.oneof(fc.constantFrom(...Object.keys(first)), fc.constantFrom('__proto__', 'constructor', 'member'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (entries) => {
        const settings = readHash(`#${new URLSearchParams(entries).toString()}`);
        expect(Object.keys(settings)).toEqual(Object.keys(first));
        expect(readHash(writeHash(settings))).toEqual(settings);
        const { main } = writePaste(settings, release);
        expect(main.match(/<\/?[a-z]+/g)?.filter((tag) => !/^<\/?(style|script)$/.test(tag)) ?? []).toEqual([]);
        expect(main.match(/<script/g) ?? []).toHaveLength(settings.site === 'npm' && settings.placement !== 'own' ? 0 : 1);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(Object.keys(readHash(hash))).toEqual(Object.keys(first));
      }),
    );
  });
});

it.each(['#fff', '#7a4b8f', 'ReBeccaPurple', 'rgb(1 2 3 / 50%)', 'light-dark(#fff, oklch(0.2 0.01 100))', 'color-mix(in oklab, red 20%, #000)'])('takes %s for a colour', (text) => {
  expect(isColour(text)).toBe(true);
});

it.each(['red;', 'red}', 'rgb(1', 'rgb(1))', 'url(//evil.example/x.png)', 'light-dark(url(/x), red)', 'var(--x)', 'red, blue', '</style>', '/**/', 'red/*', '"red"', 'currentColor', 'light-dark(#fff, transparent)', 'inherit', ''])('does not take %s for a colour', (text) => {
  expect(isColour(text)).toBe(false);
});

it.each(['Inter', '"Gill Sans", sans-serif', 'system-ui,serif', '游ゴシック, sans-serif'])('takes %s for a list of fonts', (text) => {
  expect(isFontList(text)).toBe(true);
});

it.each(['Inter;', '"Inter', 'Inter"', 'url(x)', 'Inter}</style>', 'a,,b', '"a\\"b"', '"a;b"', ''])('does not take %s for a list of fonts', (text) => {
  expect(isFontList(text)).toBe(false);
});

describe('contrast', () => {
  const [black, white, grey]: Rgb[] = [[0, 0, 0], [255, 255, 255], [118, 118, 118]];

  it('is as WCAG works it out', () => {
    expect(contrastOf(black ?? [0, 0, 0], white ?? [0, 0, 0])).toBe(21);
    expect(contrastOf(grey ?? [0, 0, 0], white ?? [0, 0, 0])).toBeCloseTo(4.54, 2);
    const channel = fc.integer({ min: 0, max: 255 });
    const rgb = fc.tuple(channel, channel, channel);
    fc.assert(fc.property(rgb, rgb, (one, other) => contrastOf(one, other) === contrastOf(other, one) && contrastOf(one, other) >= 1 && contrastOf(one, other) <= 21));
  });

  it('finds the clearer of black and white', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (colour) => {
        const best = Math.max(contrastOf(colour, [0, 0, 0]), contrastOf(colour, [255, 255, 255]));
        expect(contrastOf(colour, clearOn(colour))).toBeCloseTo(best, 1);
      }),
    );
  });

  it('is said in words, and never rounded up to what is enough', () => {
    const said = (accent: Rgb, ink: Rgb = [0, 0, 0]) => describeContrast({ accent, paper: [255, 255, 255], ink }).map(({ about, ratio, saying }) => `${about}: ${ratio}; ${saying}`);
    expect(said([43, 106, 91])).toEqual(['Text on buttons: 6.3; fine', 'Links: 6.3; fine', 'Text: 21; fine']);
    expect(said([134, 201, 181])[1]).toBe('Links: 1.9; too pale for links on this paper: it will be darkened there');
    expect(said([0, 0, 0], [120, 120, 120])[2]).toBe('Text: 4.4; too pale for text on this paper: it will be darkened');
  });

  it('begins with the colours that the widget wears', () => {
    const css = readFileSync('widget/styles/frame.css', 'utf8');
    for (const [name, value] of Object.entries(ours)) expect(css, name).toContain(value);
  });
});
