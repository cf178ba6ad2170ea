import type { Draft } from '../state/drafts.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Problem } from './Field.tsx';

/** One answer. */
export interface Option<Value> {
  value: Value;
  label: string;
  /** One more line below the label. */
  hint?: string | undefined;
}

interface ChoiceProps<Value> {
  /** The question; unique on the screen. */
  label: string;
  options: Option<Value>[];
  /** Null while nothing is chosen: nothing is ever ticked beforehand unless it can be changed without a thought. */
  chosen: Draft<Value | null>;
  /** Short answers side by side, as chips. */
  isCompact?: boolean;
  /** Whether to say that an answer is needed before one can go on. */
  isMissing?: boolean;
}

/** One of several answers. */
export function Choice<Value extends string | number>({ label, options, chosen, isCompact, isMissing }: ChoiceProps<Value>) {
  const words = usePartsWords();
  return (
    <fieldset class={isCompact ? 'choice chips' : 'choice'}>
      <legend>{label}</legend>
      {options.map(({ value, label: answer, hint }) => (
        <label part="choice" key={value}>
          <input
            type="radio"
            name={label}
            checked={chosen.value === value}
            onChange={() => {
              chosen.value = value;
            }}
          />
          <span>
            {answer}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
      <Problem text={isMissing ? words.pickOne : undefined} />
    </fieldset>
  );
}
