import { useEffect, useRef } from 'preact/hooks';
import type { Work } from '../state/useWork.ts';
import { Trouble } from './Trouble.tsx';

interface ConfirmProps {
  /** The button that asks. */
  label: string;
  /** What would happen, as a question. */
  question: string;
  yes: string;
  no: string;
  isAsking: boolean;
  onAsk: (isAsking: boolean) => void;
  work: Pick<Work, 'isBusy' | 'trouble'>;
  onYes: () => void;
}

/** A button whose work is said in words before it is done. */
export function Confirm({ label, question, yes, no, isAsking, onAsk, work, onYes }: ConfirmProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) words.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button type="button" ref={opener} onClick={() => onAsk(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="confirm" role="group">
      <p ref={words} tabIndex={-1}>
        {question}
      </p>
      <Trouble text={work.trouble} />
      <div class="buttons">
        <button type="button" class="main" aria-disabled={work.isBusy || undefined} onClick={() => !work.isBusy && onYes()}>
          {yes}
        </button>
        <button type="button" onClick={() => onAsk(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
