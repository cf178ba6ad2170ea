import { useState } from 'preact/hooks';
import { Field } from '../parts/Field.tsx';
import { Page } from '../parts/Page.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { addressOf } from '../state/place.ts';
import { useDesk } from '../state/useDesk.ts';
import { useMembers } from '../state/useMembers.ts';
import { words } from '../words.ts';
import { type Filter, filters, inOrder } from './people/inOrder.ts';
import { PersonRow } from './people/PersonRow.tsx';

const shownAtOnce = 25;

/** Who there is and how they stand. Nobody is ranked by money. */
export function People() {
  const said = words.people;
  const desk = useDesk();
  const text = desk.draft('people search');
  const filter = desk.draft('people filter', 'all');
  const chosen = filters.find((one) => one === filter.value) ?? 'all';
  const { members, isReading, trouble, more } = useMembers(chosen === 'all' ? undefined : chosen);
  const [most, setMost] = useState(shownAtOnce);
  const found = inOrder(members, text.value);
  const shown = found.slice(0, most);

  return (
    <Page title={words.pages.people} lead={said.lead} hasAmounts>
      <div class="search">
        <Field id="search" type="search" label={said.search} hint={said.searchHint} text={text} />
        <Filters chosen={filter} />
      </div>
      <div class="results">
        <p role="status" class="found">
          {isReading ? (members.length === 0 ? words.oneMoment : said.foundSoFar(found.length)) : (members.length > 0 || chosen !== 'all') && said.found(found.length)}
        </p>
        <Trouble text={trouble} again={more ?? undefined} />
        {!isReading && members.length === 0 && chosen === 'all' && trouble === '' && (
          <p class="calm">
            {said.none} <a href={addressOf('import')}>{said.toImport}</a>
          </p>
        )}
        <ul class="rows">
          {shown.map((member) => (
            <PersonRow key={member.id} member={member} />
          ))}
        </ul>
      </div>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + shownAtOnce)}>
          {words.more}
        </button>
      )}
      {found.length <= most && more && trouble === '' && (
        <div class="more">
          <p class="hint">{said.notAll}</p>
          <button type="button" onClick={more}>
            {words.more}
          </button>
        </div>
      )}
    </Page>
  );
}

function Filters({ chosen }: { chosen: { value: string } }) {
  return (
    <fieldset class="chips">
      <legend>{words.people.filter}</legend>
      {filters.map((one: Filter) => (
        <label key={one}>
          <input
            type="radio"
            name="filter"
            checked={chosen.value === one}
            onChange={() => {
              chosen.value = one;
            }}
          />
          <span>{words.people.filters[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
