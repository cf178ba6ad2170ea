import { listCircles } from '../../../sdk/client/operations.ts';
import { Card } from '../../parts/Card.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
import type { PeopleWords } from '../../words/en/people.ts';
import { usePartsWords } from '../../words/usePartsWords.ts';
import { useReading } from '../useReading.ts';
import type { Ending } from './End.tsx';
import { Meeting } from './Meeting.tsx';

interface CirclesProps {
  words: PeopleWords;
  end: (ending: Ending) => void;
}

/** The meeting that was asked for, stories to open, and people to meet: one at a time. */
export function Circles({ words, end }: CirclesProps) {
  const { go } = useSession();
  const parts = usePartsWords();
  const { output, read } = useReading((core, options) => listCircles(core, { limit: 100 }, options));
  const circles = output?.items ?? [];
  const met = circles.find(({ introduction }) => introduction);
  const stories = circles.filter(({ kind }) => kind === 'story');
  const peers = met ? [] : circles.filter(({ kind }) => kind === 'peer');
  return (
    <Screen heading={words.heading} main={output ? undefined : { label: parts.tryAgain, press: read }}>
      {met?.introduction && <Meeting circle={met} introduction={met.introduction} words={words} end={end} />}
      {output && circles.length === 0 && <p>{words.none}</p>}
      {stories.map(({ id, title, story, name }, index) => (
        <details key={id} open={index === 0}>
          <summary>{title}</summary>
          <p>{story}</p>
          <p class="signature">{name}</p>
        </details>
      ))}
      {peers.length > 0 && <h3>{words.meetSomeone}</h3>}
      {peers.map(({ id, name, title }) => (
        <Card key={id} title={name} line={title} press={() => go('people', id)} />
      ))}
    </Screen>
  );
}
