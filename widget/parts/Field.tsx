import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../state/drafts.ts';

interface FieldProps {
  /** Unique on the screen. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is to be mended, in words that help; nothing while all is well. */
  problem?: string | undefined;
  /** What was typed. It is never cleared or rewritten. */
  text: Draft<string>;
  /** How many of them are seen, where there may be several. */
  lines?: number;
  /** Brings up a phone's number keys. */
  isAmount?: boolean;
  maxLength?: number;
}

/** One thing to type. */
export function Field({ name, label, hint, problem, text, lines, isAmount, maxLength }: FieldProps) {
  const type = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    text.value = event.currentTarget.value;
  };
  const same = {
    id: name,
    part: 'field',
    value: text.value,
    maxLength,
    dir: 'auto' as const,
    'aria-describedby': `${name}-hint ${name}-problem`,
    'aria-invalid': !!problem,
    onInput: type,
  };
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {lines ? (
        <textarea {...same} rows={lines} />
      ) : (
        <input {...same} type="text" inputMode={isAmount ? 'decimal' : 'text'} autocomplete="off" />
      )}
      <Problem id={`${name}-problem`} text={problem} />
    </div>
  );
}

/** What is to be mended; read out, and moved into sight, when it appears. */
export function Problem({ id, text }: { id?: string; text: string | undefined }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text) line.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <p class="problem" id={id} ref={line} role="status">
      {text}
    </p>
  );
}
