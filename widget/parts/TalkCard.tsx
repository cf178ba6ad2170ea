import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { Card } from './Card.tsx';

/** The way to a person, and when they answer. */
export function TalkCard() {
  const { go, prefetch } = useSession();
  const { helper } = useStanding();
  const { offers } = useFrameWords();
  return (
    <Card
      title={offers.talk(firstNameOf(helper))}
      line={helper.replyPromise}
      press={() => go('talk')}
      intend={() => prefetch('talk')}
    />
  );
}
