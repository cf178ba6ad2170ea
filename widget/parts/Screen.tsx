import { useAboveKeyboard } from './useAboveKeyboard.ts';
import { useStyles } from '../styles/useStyles.ts';
import css from '../styles/screens.css?inline';
import { Actions, type Action } from './Actions.tsx';
import { Page, type PageProps } from './Page.tsx';

interface ScreenProps extends PageProps {
  /** The one main action; Enter in a field does it too. */
  main?: Action | undefined;
  /** A quiet second one, for example "Change it". */
  second?: Action | undefined;
}

/** A whole screen: heading, content that scrolls, and actions that stay in reach, also above a phone's keyboard. */
export function Screen({ main, second, ...page }: ScreenProps) {
  useStyles(css);
  useAboveKeyboard();
  return (
    <form
      class="screen"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        main?.press();
        // What is to be mended comes into view, and is read out.
        setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      <Page {...page} />
      {main && <Actions main={main} second={second} />}
    </form>
  );
}
