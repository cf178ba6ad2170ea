import { useState } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { Field } from '../parts/Field.tsx';
import { Form } from '../parts/Form.tsx';
import { Page } from '../parts/Page.tsx';
import type { Entering } from '../state/door.ts';
import { useDesk } from '../state/useDesk.ts';
import { words } from '../words.ts';

/** Where an owner comes in. The key leaves this page once and is not kept in it. */
export function SignIn() {
  const desk = useDesk();
  const key = useSignal('');
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [failed, setFailed] = useState<Exclude<Entering, 'entered'> | null>(null);
  const said = words.signIn;

  async function come(enter: () => Promise<Entering>): Promise<void> {
    setBusy(true);
    setFailed(null);
    const how = await enter();
    setBusy(false);
    if (how !== 'entered') return setFailed(how);
    key.value = '';
    desk.signedIn();
  }

  return (
    <Page title={said.title} lead={said.lead}>
      {desk.isDemo && (
        <div class="card">
          <p>{said.demoHint}</p>
          <button type="button" class="main" aria-disabled={isBusy || undefined} onClick={() => !isBusy && void come(desk.door.enterDemo)}>
            {said.demo}
          </button>
        </div>
      )}
      <Form
        work={{ isBusy, trouble: failed ? said.failures[failed] : '' }}
        button={said.enter}
        isMinor={desk.isDemo}
        onSend={() => {
          setMissing(key.value.trim() === '');
          if (key.value.trim() !== '') void come(() => desk.door.enter(key.value.trim()));
        }}
      >
        <Field id="key" label={said.key} hint={said.keyHint} text={key} type="password" autocomplete="current-password" problem={isMissing && key.value.trim() === '' ? said.keyMissing : undefined} />
      </Form>
    </Page>
  );
}
