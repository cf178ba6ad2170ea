import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface FieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** What was typed. */
  text: Signal<string>;
  /** What is to be mended, in words that help. */
  problem?: string | undefined;
  /** How many lines are seen, where there may be several. */
  lines?: number;
  type?: 'text' | 'password' | 'date' | 'search';
  inputMode?: 'text' | 'decimal';
  autocomplete?: 'off' | 'current-password';
  /** The earliest day that can be chosen. */
  min?: string;
  maxLength?: number;
  /** For machines to read as well: nothing corrects it while it is typed. */
  isCode?: boolean;
}

/** One thing to type. When there is something to mend in it, it has the focus. */
export function Field({ id, label, hint, text, problem, lines, type = 'text', inputMode, autocomplete = 'off', min, maxLength, isCode = false }: FieldProps) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  const same = {
    id,
    ref: box,
    value: text.value,
    maxLength,
    ...(isCode && ({ spellcheck: false, autocapitalize: 'off' } as const)),
    dir: isCode ? ('ltr' as const) : type === 'date' ? undefined : ('auto' as const),
    'aria-describedby': [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': problem ? true : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      text.value = event.currentTarget.value;
    },
  };
  const kind = { type } as { type: 'text' }; // the element's type wants each kind of input apart
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? <textarea {...same} rows={lines} /> : <input {...same} {...kind} inputMode={inputMode} autocomplete={autocomplete} min={min} />}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
