import type { Draft } from '../state/drafts.ts';
import { useDraft } from '../state/useDraft.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Problem } from './Field.tsx';

interface SliderProps {
  /** Unique in the widget: what was typed is kept under it. */
  name: string;
  label: string;
  value: Draft<number>;
  min: number;
  max: number;
  step: number;
  /** How the value reads, for example `writeMoney`. */
  write: (value: number) => string;
  /** What was typed, as a value; null when it is none. For example `readAmount`. */
  read: (text: string) => number | null;
  /** What to say when what was typed does not do. */
  problem: string;
}

/** A value by dragging, by pressing − and +, or by typing it. */
export function Slider({ name, label, value, min, max, step, write, read, problem }: SliderProps) {
  const words = usePartsWords();
  const typed = useDraft<string | null>(`typed ${name}`, null);
  const wanted = typed.value === null ? value.value : read(typed.value);
  const isFine = wanted !== null && wanted >= min && wanted <= max;

  /** Whole steps are rounder than the smallest value and so many steps more. */
  function set(next: number) {
    value.value = Math.min(max, Math.max(min, Math.round(next / step) * step));
    typed.value = null;
  }

  function type(text: string) {
    typed.value = text;
    const amount = read(text);
    if (amount !== null && amount >= min && amount <= max) value.value = amount;
  }

  return (
    <div class="field slider">
      <label for={name}>{label}</label>
      <div class="steps">
        <button type="button" class="icon" aria-label={words.less} aria-disabled={value.value <= min} onClick={() => set(value.value - step)}>
          −
        </button>
        <input
          id={name}
          part="field"
          type="text"
          dir="auto"
          inputMode="decimal"
          autocomplete="off"
          value={typed.value ?? write(value.value)}
          aria-invalid={!isFine}
          aria-describedby={`${name}-problem`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            if (isFine) typed.value = null;
          }}
        />
        <button type="button" class="icon" aria-label={words.more} aria-disabled={value.value >= max} onClick={() => set(value.value + step)}>
          +
        </button>
      </div>
      <input
        type="range"
        min={Math.floor(min / step) * step}
        max={Math.ceil(max / step) * step}
        step={step}
        value={value.value}
        aria-label={label}
        aria-valuetext={write(value.value)}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <Problem id={`${name}-problem`} text={isFine ? undefined : problem} />
    </div>
  );
}
