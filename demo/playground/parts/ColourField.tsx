import { coloursIn } from '../contrast/coloursIn.ts';
import { hexOf } from '../contrast/resolveColour.ts';
import { usePlayground } from '../state/usePlayground.ts';
import { words } from '../words.ts';
import { TextField } from './TextField.tsx';

interface ColourFieldProps {
  name: 'accent' | 'paper' | 'ink';
  /** The id of what says how well it can be read. */
  describedBy: string;
}

/** A colour, to be picked or typed. */
export function ColourField({ name, describedBy }: ColourFieldProps) {
  const { settings, change } = usePlayground();
  const { colours } = words;
  const light = settings.value.theme === 'dark' ? 'dark' : 'light';
  const shown = coloursIn(light, settings.value)?.[name];
  return (
    <TextField name={name} label={colours[name]} problem={colours.problem} isUsable={(text) => CSS.supports('color', text)} placeholder={words.type.ours} describedBy={describedBy}>
      <input type="color" aria-label={colours.pick(colours[name])} value={shown ? hexOf(shown) : '#000000'} onInput={({ currentTarget }) => change(name, currentTarget.value)} />
    </TextField>
  );
}
