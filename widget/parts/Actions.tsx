import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';

/** What a button says and does. */
export interface Action {
  label: string;
  press: () => void;
  /** Makes it a link to another page. */
  href?: string;
  /** Whether it waits for nothing, because it only leaves. */
  isFree?: boolean;
}

/** One main action and a quiet second one, at the foot of the panel. While something is on its way the main one waits. */
export function Actions({ main, second }: { main: Action; second?: Action | undefined }) {
  const isBusy = useSession().busy.value > 0 && !main.isFree;
  const words = usePartsWords();
  return (
    <div class="actions">
      <span class="heard" role="status">
        {isBusy && words.oneMoment}
      </span>
      {main.href ? (
        <a class="main" part="primary-button" href={main.href} referrerpolicy="no-referrer" onClick={main.press}>
          {main.label}
        </a>
      ) : (
        <button type="submit" class="main" part="primary-button" aria-disabled={isBusy} onClick={(event) => isBusy && event.preventDefault()}>
          {isBusy ? words.oneMoment : main.label}
        </button>
      )}
      {second && (
        <button type="button" class="plain" part="button" onClick={second.press}>
          {second.label}
        </button>
      )}
    </div>
  );
}
