import type { OpenDesk } from './openDesk.ts';
import { WriteForm } from './WriteForm.tsx';

/** Only the chosen name is shown: whoever arranges the meeting needs no other. */
export function Introductions({ desk }: { desk: OpenDesk }) {
  const { introductions } = desk.papers.value;
  return (
    <section aria-labelledby="introductions">
      <h2 id="introductions">People who want to meet a peer</h2>
      {introductions.length === 0 && <p>Nobody has asked yet.</p>}
      {introductions.map(({ introduction: { id, pseudonym, circleId, state, meetAt } }) => (
        <article key={id}>
          <h3 dir="auto">{pseudonym}</h3>
          <p>
            Would like to meet <b>{circleId}</b>. {sentenceFor[state]} {meetAt && <span dir="auto">“{meetAt}”</span>}
          </p>
          {state === 'asked' && <WriteForm label="The peer said yes. How can they meet?" button="Pass it on" onWrite={(text) => desk.work('accept', { introductionId: id, meetAt: text })} />}
        </article>
      ))}
    </section>
  );
}

const sentenceFor: Record<string, string> = {
  asked: 'Waits for an answer.',
  accepted: 'Both said yes:',
  left: 'Has left.',
  reported: 'Has said that something was not right. Please look into it.',
};
