interface ChoicesProps<T extends string> {
  /** Unique on the page. */
  name: string;
  label: string;
  /** Whether the options speak for themselves, so that the label is only heard. */
  isQuiet?: boolean;
  options: readonly T[];
  value: T;
  say: (option: T) => string;
  onChoose: (option: T) => void;
  /** What the choice means. */
  hint?: string | undefined;
}

/** One of a few, all in sight. */
export function Choices<T extends string>({ name, label, isQuiet = false, options, value, say, onChoose, hint }: ChoicesProps<T>) {
  return (
    <fieldset class="chips" aria-describedby={hint && `${name}-hint`}>
      <legend class={isQuiet ? 'unseen' : undefined}>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChoose(option)} />
          {say(option)}
        </label>
      ))}
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
