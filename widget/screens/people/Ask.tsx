import { useState } from 'preact/hooks';
import { askIntroduction, listCircles } from '../../../sdk/client/operations.ts';
import { Field } from '../../parts/Field.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useDraft } from '../../state/useDraft.ts';
import { useSession } from '../../state/useSession.ts';
import type { PeopleWords } from '../../words/en/people.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { useReading } from '../useReading.ts';

/** The contract's lengths of a pseudonym, characters. */
const shortest = 2;
const longest = 40;

interface AskProps {
  circleId: string;
  words: PeopleWords;
  done: (outcome: { heading: string; text: string }) => void;
}

/** One person to meet: what they will and will not see, and the name to be known by. */
export function Ask({ circleId, words, done }: AskProps) {
  const { act, back } = useSession();
  const parts = usePartsWords();
  const pseudonym = useDraft('pseudonym', '');
  const [isTried, setTried] = useState(false);
  const { output, read } = useReading((core, options) => listCircles(core, { limit: 100 }, options));
  const circle = output?.items.find(({ id }) => id === circleId);
  if (!circle) return <Screen heading={words.heading} main={{ label: parts.tryAgain, press: read }} />;

  const { name, story, sees, neverSees } = circle;
  const chosen = pseudonym.value.trim();
  const isTooShort = chosen.length < shortest;

  function ask() {
    setTried(isTooShort);
    if (isTooShort) return;
    void act(
      (core, options) => askIntroduction(core, circleId, { pseudonym: chosen }, options),
      () => done({ heading: words.weAsked(name), text: words.willKnow(chosen) }),
      ({ code }) => {
        // Another was asked meanwhile, on another device: the list shows whom.
        if (code !== 'arrangement_exists') return false;
        back();
        return true;
      },
      async (core, options) => {
        const { items } = await listCircles(core, { limit: 100 }, options);
        return items.find(({ id }) => id === circleId)?.introduction ?? undefined;
      },
    );
  }

  return (
    <Screen heading={words.wouldYou(name)} main={{ label: words.ask, press: ask }}>
      <p>{story}</p>
      <dl>
        <dt>{words.sees(name)}</dt>
        <dd>{sees}</dd>
        <dt>{words.neverSees}</dt>
        <dd>{neverSees}</dd>
      </dl>
      <Field
        name="pseudonym"
        label={words.pseudonym}
        hint={words.pickAny}
        problem={isTried && isTooShort ? words.tooShort : undefined}
        text={pseudonym}
        maxLength={longest}
      />
      <p class="small">{words.weAsk(name)}</p>
    </Screen>
  );
}
