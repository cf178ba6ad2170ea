import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readers } from '../state/readers.ts';
import type { Settings } from '../state/settings.ts';
import { usePlayground } from '../state/usePlayground.ts';

interface TextFieldProps {
  name: keyof Settings;
  label: string;
  /** What helps where the text cannot be used. */
  problem: string;
  hint?: string;
  /** Says what no reader can know, such as whether this browser has such a colour. */
  isUsable?: (text: string) => boolean;
  placeholder?: string;
  inputMode?: 'text' | 'numeric' | 'url';
  /** The id of a list of suggestions. */
  list?: string;
  /** The id of what else describes it. */
  describedBy?: string;
  /** Stands before the box. */
  children?: ComponentChildren;
}

/** A setting that is typed. What cannot be used stays in the box with a word on how to mend it; the setting keeps what it had. */
export function TextField({ name, label, problem, hint, isUsable = () => true, placeholder, inputMode = 'text', list, describedBy, children }: TextFieldProps) {
  const { settings, change } = usePlayground();
  const setting = String(settings.value[name] ?? '');
  const [typed, setTyped] = useState(setting);
  useEffect(() => setTyped(setting), [setting]);

  const read = (text: string): Settings[keyof Settings] | undefined => (text === '' || isUsable(text) ? readers[name](text) : undefined);
  const hasProblem = read(typed) === undefined;
  const described = [hint && `${name}-hint`, hasProblem && `${name}-problem`, describedBy].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="box">
        {children}
        <input
          id={name}
          type="text"
          value={typed}
          placeholder={placeholder}
          inputMode={inputMode}
          list={list}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          aria-invalid={hasProblem || undefined}
          aria-describedby={described || undefined}
          onInput={({ currentTarget: { value: text } }) => {
            setTyped(text);
            const value = read(text);
            if (value !== undefined) change(name, value);
          }}
        />
      </div>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {hasProblem && (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
