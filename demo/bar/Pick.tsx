import { useId } from 'preact/hooks';

interface PickProps<T extends string> {
  label: string;
  /** Whether the options speak for themselves, so that the label is only heard. */
  isQuiet?: boolean;
  value: T;
  options: readonly T[];
  say: (option: T) => string;
  onPick: (option: T) => void;
}

/** A labelled choice of one. */
export function Pick<T extends string>({ label, isQuiet = false, value, options, say, onPick }: PickProps<T>) {
  const id = useId();
  return (
    <div class="group">
      {!isQuiet && <label for={id}>{label}</label>}
      <select
        id={id}
        aria-label={isQuiet ? label : undefined}
        value={value}
        onChange={(event) => {
          const picked = options[event.currentTarget.selectedIndex];
          if (picked !== undefined) onPick(picked);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
