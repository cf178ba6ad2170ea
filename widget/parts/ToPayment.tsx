import { usePartsWords } from '../words/usePartsWords.ts';
import { Screen } from './Screen.tsx';

interface ToPaymentProps {
  /** What will be paid, in a sentence. */
  sentence: string;
  /** Why it is paid on a page after all. */
  note?: string | undefined;
  /** The address of the owner's payment page. */
  page: string;
  /** Called when the member has left for the page. */
  leave: () => void;
  back: () => void;
}

/** The way to the owner's payment page. Nothing is taken on this side of it. */
export function ToPayment({ sentence, note, page, leave, back }: ToPaymentProps) {
  const words = usePartsWords();
  return (
    <Screen
      heading={words.looksRight}
      // A moment later, when the browser is on its way: the link is needed until then.
      main={{ label: words.openPage, href: page, press: () => setTimeout(leave) }}
      second={{ label: words.change, press: back }}
      back={back}
    >
      {note && <p role="status">{note}</p>}
      <p>{sentence}</p>
      <p>{words.page(new URL(page).host)}</p>
    </Screen>
  );
}
