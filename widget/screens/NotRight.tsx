import { useState } from 'preact/hooks';
import { openDispute, withdrawDispute } from '../../sdk/client/operations.ts';
import type { ArrearsCharge, OpenDispute } from '../../sdk/contract/types.ts';
import { Card } from '../parts/Card.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Done } from '../parts/Done.tsx';
import { Field } from '../parts/Field.tsx';
import { Money } from '../parts/Money.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useDraft } from '../state/useDraft.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { NotRightWords } from '../words/en/notRight.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { seeAnew } from './seeAnew.ts';

interface ItemProps {
  words: NotRightWords;
  charge: ArrearsCharge;
  /** Called with what has become of it, in words. */
  done: (text: string) => void;
}

/** Which item is not right, and what about it. One that is being looked into can be taken back. */
export default function NotRight({ words }: { words: NotRightWords }) {
  const session = useSession();
  const { arrears, holds } = useStanding();
  const frame = useFrameWords();
  const [done, setDone] = useState('');
  const { charges } = arrears;
  const about = session.view.value?.place.about;
  const charge = charges.length > 1 ? charges.find(({ id }) => id === about) : charges[0];

  if (done) {
    return (
      <Done heading={words.thanks} canUndo>
        <p>{done}</p>
      </Done>
    );
  }
  if (charge) {
    const hold = holds.find(({ reason, chargeIds }) => reason === 'dispute' && chargeIds.includes(charge.id));
    const item = { words, charge, done: setDone };
    return hold ? <TakeBack {...item} holdId={hold.id} /> : <Tell {...item} />;
  }
  return (
    <Screen heading={words.heading}>
      {charges.map(({ id, description, state, dueOnText }) => (
        <Card
          key={id}
          title={description}
          line={frame.charges[state] ?? frame.since(dueOnText)}
          press={() => session.go('notRight', id)}
        />
      ))}
    </Screen>
  );
}

function Tell({ words, charge, done }: ItemProps) {
  const session = useSession();
  const { helper } = useStanding();
  const about = useDraft<OpenDispute['about'] | null>(`notRight about ${charge.id}`, null);
  const note = useDraft(`notRight note ${charge.id}`, '');
  const [isPressed, setPressed] = useState(false);

  function send() {
    setPressed(true);
    const body = about.value && { chargeId: charge.id, about: about.value, note: note.value };
    if (!body) return;
    const promise = `${words.promise} ${helper.replyPromise}`;
    void session.act((core, options) => openDispute(core, body, options), () => done(promise), seeAnew(session));
  }

  return (
    <Screen heading={words.what} main={{ label: words.send, press: send }}>
      <p>
        <bdi>{charge.description}</bdi> <Money text={charge.owed.text} />
      </p>
      <Choice
        label={words.pick}
        options={[
          { value: 'already_paid', label: words.alreadyPaid },
          { value: 'wrong_amount', label: words.wrongAmount },
          { value: 'not_mine', label: words.notMine },
          { value: 'other', label: words.other },
        ]}
        chosen={about}
        isMissing={isPressed && !about.value}
      />
      <Field name="note" label={words.note} hint={words.noteHint} text={note} lines={4} maxLength={1000} />
      <p>{words.promise}</p>
    </Screen>
  );
}

function TakeBack({ words, charge, done, holdId }: ItemProps & { holdId: string }) {
  const { back } = useSession();
  return (
    <Confirm
      heading={words.rightAfterAll}
      yes={words.takeBack}
      no={words.leave}
      write={(core, options) => withdrawDispute(core, holdId, options)}
      done={() => done(words.takenBack)}
      back={back}
    >
      <p>
        <bdi>{charge.description}</bdi>
      </p>
      <p>{words.happens}</p>
    </Confirm>
  );
}
