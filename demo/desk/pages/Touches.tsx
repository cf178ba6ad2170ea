import type { OwnerTouch } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { addressOf } from '../state/place.ts';
import { usePages } from '../state/usePages.ts';
import { writeInstant } from '../state/writeTime.ts';
import { words } from '../words.ts';

/** Every note to anybody, the newest first. Why there is one or none right now stands with each person. */
export function Touches() {
  const said = words.touches;
  const pages = usePages((client, query, options) => client.listTouches(query, options));
  return (
    <Page title={words.pages.touches} lead={said.lead}>
      <Pending reading={pages} />
      {pages.output?.length === 0 && <p class="calm">{said.none}</p>}
      <ol class="trail">
        {pages.output?.map((touch) => (
          <TouchRow key={touch.id} touch={touch} />
        ))}
      </ol>
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </Page>
  );
}

function TouchRow({ touch: { at, channel, situation, variant, state, memberId, memberName } }: { touch: OwnerTouch }) {
  const said = words.person;
  return (
    <li class={state}>
      <time dateTime={at}>{writeInstant(at)}</time>
      <div>
        <span class="deed">{said.touchAbout(words.situations[situation] ?? situation)}</span>
        <span class="details">
          <span>{said.touchBy(words.channels[channel] ?? channel)}</span>
          {variant && <span>{said.variant(variant)}</span>}
          {state === 'withdrawn' && <span>{said.withdrawn}</span>}
        </span>
      </div>
      <span class="who">
        <a href={addressOf('people', memberId)} dir="auto">
          {memberName || memberId}
        </a>
      </span>
    </li>
  );
}
