import type { ComponentChildren } from 'preact';
import { seeAnew } from '../screens/seeAnew.ts';
import type { Refused, Send } from '../state/createCalls.ts';
import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Screen } from './Screen.tsx';

interface ConfirmProps<Output> {
  /** Without one: "Does this look right?" */
  heading?: string;
  /** What will happen. */
  children: ComponentChildren;
  /** Without one: "Agree". */
  yes?: string;
  /** Without one: "Change it". */
  no?: string;
  write: Send<Output>;
  done: (output: Output) => void;
  /** What to do about a refusal, when not `seeAnew`. */
  refused?: Refused;
  /** Where the quiet action leads, and "Back" with it. */
  back: () => void;
}

/** The step before anything is changed: what will happen, and the way back to what was chosen. */
export function Confirm<Output>({ heading, children, yes, no, write, done, refused, back }: ConfirmProps<Output>) {
  const session = useSession();
  const words = usePartsWords();
  return (
    <Screen
      heading={heading ?? words.looksRight}
      main={{
        label: yes ?? words.agree,
        press: () => void session.act(write, done, refused ?? seeAnew(session)),
      }}
      second={{ label: no ?? words.change, press: back }}
      back={back}
    >
      {children}
    </Screen>
  );
}
