import { coloursIn } from '../contrast/coloursIn.ts';
import { describeContrast } from '../contrast/describeContrast.ts';
import type { Settings } from '../state/settings.ts';
import { usePlayground } from '../state/usePlayground.ts';
import { words } from '../words.ts';

const lightsOf = { auto: ['light', 'dark'], light: ['light'], dark: ['dark'] } as const;

/** How well the chosen colours can be read, in words. */
export function Contrast({ id }: { id: string }) {
  const { value: settings } = usePlayground().settings;
  return (
    <div class="contrast" id={id}>
      {lightsOf[settings.theme].map((light) => (
        <InOneLight key={light} light={light} settings={settings} />
      ))}
    </div>
  );
}

function InOneLight({ light, settings }: { light: 'light' | 'dark'; settings: Settings }) {
  const { colours } = words;
  const shown = coloursIn(light, settings);
  if (!shown) return null;
  return (
    <>
      <h3>
        {colours.contrast} {colours[light]}
      </h3>
      <ul>
        {describeContrast(shown).map(({ about, ratio, isFine, saying }) => (
          <li key={about} class={isFine ? undefined : 'short'}>
            {about}: {colours.toOne(ratio)}; {saying}
          </li>
        ))}
      </ul>
    </>
  );
}
