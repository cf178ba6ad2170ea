import type { OwnerConversation } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { Pending } from '../parts/Pending.tsx';
import { usePages } from '../state/usePages.ts';
import { words } from '../words.ts';
import { ThreadCard } from './threads/ThreadCard.tsx';

/** Every conversation, those that wait for an answer first. */
export function Threads() {
  const said = words.threads;
  const pages = usePages((client, query, options) => client.listConversations(query, options));
  const threads = pages.output ?? [];
  const groups: [id: string, title: string, threads: OwnerConversation[]][] = [
    ['waiting', said.waiting, threads.filter(({ conversation }) => conversation.state === 'open' && conversation.answerBy !== null)],
    ['answered', said.answered, threads.filter(({ conversation }) => conversation.state === 'open' && conversation.answerBy === null)],
    ['settled', said.settled, threads.filter(({ conversation }) => conversation.state !== 'open')],
  ];
  return (
    <Page title={words.pages.threads} lead={said.lead}>
      <Pending reading={pages} />
      {pages.output?.length === 0 && <p class="calm">{said.none}</p>}
      {groups.map(([id, title, some]) =>
        some.length === 0 ? null : (
          <Section key={id} id={id} title={title} count={some.length}>
            <ul class="cards">
              {some.map((thread) => (
                <li key={thread.conversation.id}>
                  <ThreadCard thread={thread} />
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </Page>
  );
}
