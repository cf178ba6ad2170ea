import type { ComponentChildren } from 'preact';
import type { Work } from '../state/useWork.ts';
import { Trouble } from './Trouble.tsx';

interface FormProps {
  work: Pick<Work, 'isBusy' | 'trouble'>;
  onSend: () => void;
  /** What sends it. */
  button: string;
  /** What its group of fields is about, where the heading above does not say it. */
  label?: string;
  /** What it does is not the one thing that the page is for. */
  isMinor?: boolean;
  children: ComponentChildren;
}

/** Fields that are sent together. Enter sends them as the button does, and what went wrong stands between the two. */
export function Form({ work, onSend, button, label, isMinor, children }: FormProps) {
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!work.isBusy) onSend();
      }}
    >
      {children}
      <Trouble text={work.trouble} />
      {/* Not disabled while it is busy: that would take the focus from it. */}
      <button type="submit" class={isMinor ? undefined : 'main'} aria-disabled={work.isBusy || undefined}>
        {button}
      </button>
    </form>
  );
}
