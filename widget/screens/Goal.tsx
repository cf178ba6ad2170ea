import { saveGoal } from '../../sdk/client/operations.ts';
import { Field } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useDraft } from '../state/useDraft.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { GoalWords } from '../words/en/goal.ts';
import { useFrameWords } from '../words/useFrameWords.ts';

/** The contract's longest goal, characters. */
const longest = 280;

/** The member's own goal, to write, to change or to take away. */
export default function Goal({ words }: { words: GoalWords }) {
  const { act, back, announcement } = useSession();
  const { program } = useStanding();
  const { yourGoal } = useFrameWords();
  const text = useDraft('text', program?.goal ?? '');

  function keep() {
    // It is one line, however it was typed.
    const goal = text.value.replace(/\s+/g, ' ');
    void act(
      (core, options) => saveGoal(core, { goal }, options),
      () => {
        announcement.value = words.kept;
        back();
      },
    );
  }

  return (
    <Screen heading={words.heading} main={{ label: words.keep, press: keep }}>
      <Field name="goal" label={yourGoal} hint={words.hint} text={text} lines={4} maxLength={longest} />
    </Screen>
  );
}
