import { useEffect, useState } from 'preact/hooks';
import { words } from '../words.ts';

interface CopyButtonProps {
  /** Asked for when it is pressed. */
  text: () => string;
  label?: string;
  /** What is copied, for whoever hears the button alone. */
  what?: string;
}

const saidFor = 4000; // milliseconds

/** Copies, and says so where the button is. */
export function CopyButton({ text, label = words.copy.button, what }: CopyButtonProps) {
  const [said, say] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(''), saidFor);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      say(words.copy.done);
    } catch {
      say(words.copy.failed);
    }
  };
  return (
    <div class="copy">
      <span role="status">{said}</span>
      <button type="button" aria-label={what && words.copy.buttonFor(what)} onClick={() => void copy()}>
        {label}
      </button>
    </div>
  );
}
