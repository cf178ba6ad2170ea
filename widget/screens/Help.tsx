import { listResources } from '../../sdk/client/operations.ts';
import type { Resource } from '../../sdk/contract/types.ts';
import { Screen } from '../parts/Screen.tsx';
import { firstNameOf } from '../state/firstNameOf.ts';
import { useStanding } from '../state/useStanding.ts';
import type { HelpWords } from '../words/en/help.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { HelpEntry } from './help/HelpEntry.tsx';
import { useReading } from './useReading.ts';

/** Help with money where the member lives: the API's order, with the crisis lines always last. */
export default function Help({ words }: { words: HelpWords }) {
  const { helper } = useStanding();
  const parts = usePartsWords();
  const { output, read } = useReading((core, options) => listResources(core, { limit: 100 }, options));
  const isLast = ({ kind }: Resource) => kind === 'crisis';
  const resources = (output?.items ?? []).toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const isForMoney = resources.some((resource) => !isLast(resource));
  return (
    <Screen heading={words.heading} main={output ? undefined : { label: parts.tryAgain, press: read }}>
      {output && <p>{isForMoney ? words.apart : words.none(firstNameOf(helper))}</p>}
      <ul class="list">
        {resources.map((resource) => (
          <HelpEntry key={resource.id} resource={resource} words={words} />
        ))}
      </ul>
    </Screen>
  );
}
