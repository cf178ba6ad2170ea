import { words } from '../words.ts';

interface TroubleProps {
  /** What happened and what to do; nothing is shown while it is empty. */
  text: string;
  again?: (() => void) | undefined;
}

/** Something did not work. It is read out as soon as it is said. */
export function Trouble({ text, again }: TroubleProps) {
  return (
    <div class="trouble" role="alert">
      {text && <p>{text}</p>}
      {text && again && (
        <button type="button" onClick={again}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}
