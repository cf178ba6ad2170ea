import { Conversations } from './Conversations.tsx';
import { Holds } from './Holds.tsx';
import { Introductions } from './Introductions.tsx';
import { Members } from './Members.tsx';
import type { OpenDesk } from './openDesk.ts';

/** The owner's side, small and plain: who wrote, who wants to meet somebody, what is held, and money that arrived. */
export function DeskPage({ desk }: { desk: OpenDesk }) {
  return (
    <main class="desk">
      <header>
        <h1>The owner's desk</h1>
        <a href="/">Back to the lesson</a>
      </header>
      <p>A plain page for the demo. Everything on it goes through the owner routes of the API; the key stays on the server.</p>
      <div class="trouble" role="alert">
        {desk.trouble.value}
      </div>
      <Conversations desk={desk} />
      <Introductions desk={desk} />
      <Holds desk={desk} />
      <Members desk={desk} />
    </main>
  );
}
