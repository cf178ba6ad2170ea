import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { TouchRow } from '../parts/TouchRow.tsx';
import { addressOf } from '../state/place.ts';
import { usePages } from '../state/usePages.ts';
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
          <TouchRow key={touch.id} touch={touch}>
            <span class="who">
              <a href={addressOf('people', touch.memberId)} dir="auto">
                {touch.memberName || touch.memberId}
              </a>
            </span>
          </TouchRow>
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
