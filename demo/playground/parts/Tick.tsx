import type { Settings } from '../state/settings.ts';
import { usePlayground } from '../state/usePlayground.ts';

interface TickProps {
  name: 'isPinned' | 'hasCards';
  label: string;
  hint?: string;
}

/** A setting that is on or off. */
export function Tick({ name, label, hint }: TickProps) {
  const { settings, change } = usePlayground();
  const value: Settings[typeof name] = settings.value[name];
  return (
    <div class="tick">
      <label>
        <input type="checkbox" checked={value} aria-describedby={hint && `${name}-hint`} onChange={({ currentTarget }) => change(name, currentTarget.checked)} />
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
