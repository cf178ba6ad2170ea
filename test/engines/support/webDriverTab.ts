import { type Key, scriptOf, type Spot, type Tab } from './engine.ts';
import type { Session } from './webDriver.ts';

/** As WebDriver writes keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const shift = '\uE008';
const codes: Record<Exclude<Key, 'Shift+Tab'>, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', ArrowRight: '\uE014', ArrowUp: '\uE013', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010' };

/** The tab of a WebDriver's session. Presses are actions at a place, because "click this element" does not know its way into a shadow root. */
export function webDriverTab({ send }: Session): Tab {
  async function act(source: object): Promise<void> {
    await send('POST', 'actions', { actions: [source] });
    await send('DELETE', 'actions');
  }

  const down = (value: string): object => ({ type: 'keyDown', value });
  const up = (value: string): object => ({ type: 'keyUp', value });
  const stroke = (value: string): object[] => [down(value), up(value)];
  const strike = (actions: object[]): Promise<void> => act({ type: 'key', id: 'keyboard', actions });
  const look = <Seen>(inPage: (given: never) => Seen | Promise<Seen>, given?: unknown): Promise<Seen> => send('POST', 'execute/sync', { script: `return ${scriptOf(inPage, given)}`, args: [] });

  return {
    goTo: (address) => send('POST', 'url', { url: address }),
    pressAt: ({ x, y }: Spot) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', origin: 'viewport', duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    key: (key) => (key === 'Shift+Tab' ? strike([down(shift), ...stroke(codes.Tab), up(shift)]) : strike(stroke(codes[key]))),
    type: (text) => strike(Array.from(text).flatMap(stroke)),
    look,
    async resize({ width, height }) {
      // The window is larger than the page in it, by what only the browser knows.
      const before = await send<{ width: number; height: number }>('GET', 'window/rect');
      const inner = await look(() => ({ width: innerWidth, height: innerHeight }));
      await send('POST', 'window/rect', { x: 0, y: 0, width: width + before.width - inner.width, height: height + before.height - inner.height });
    },
    picture: async () => Buffer.from(await send<string>('GET', 'screenshot'), 'base64'),
  };
}
