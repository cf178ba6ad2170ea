import { AuditList } from '../parts/AuditList.tsx';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { usePages } from '../state/usePages.ts';
import { useReading } from '../state/useReading.ts';
import { words } from '../words.ts';

/** Every change, whoever made it. */
export function Trail() {
  const said = words.trail;
  const pages = usePages((client, query, options) => client.listAudit(query, options));
  const names = useReading(async (client, options) => new Map((await client.listMembers({ limit: 100 }, options)).items.map(({ id, firstName }) => [id, firstName])));
  return (
    <Page title={words.pages.trail} lead={said.lead} hasAmounts>
      <Pending reading={pages} />
      {pages.output?.length === 0 && <p class="calm">{said.none}</p>}
      {pages.output && <AuditList entries={pages.output} nameOf={(id) => names.output?.get(id) || id} isAboutMany />}
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </Page>
  );
}
