import type { Store } from '../../../sdk/server/store/store.ts';
import type { Playbook } from '../../../sdk/server/playbook/playbook.ts';
import { smtpMailer, type SmtpOptions } from '../../../sdk/server/mail/smtpMailer.ts';
import { memoryStore } from '../../../sdk/server/store/memory.ts';
import type { MailServer } from './mailServer.ts';
import { playbook, testApi, type TestApi, type TestApiOptions } from './testApi.ts';

export const publicUrl = 'https://api.example';

/** The example playbook with some of it changed. */
export function playbookWith(change: (copy: Playbook) => void): Playbook {
  const copy = structuredClone(playbook);
  change(copy);
  return copy;
}

export interface MailApi extends TestApi {
  /** Lets runs end before anything leaves, as when the process is killed there. */
  interrupt(isInterrupted: boolean): void;
  /** Says how the last touch of a member ended. */
  lastTouch(memberId: string): Promise<{ state?: string; channel?: string; why?: unknown; attempts?: unknown }>;
}

/** An API whose mail goes to this server. */
export function mailApi(server: Pick<MailServer, 'url'>, options: TestApiOptions & { smtp?: Partial<SmtpOptions> } = {}): MailApi {
  let isInterrupted = false;
  const mailer = smtpMailer({ url: server.url, from: 'Steady Ground <care@steadyground.example>', timeout: 15_000, ...options.smtp });
  const app = testApi({ mail: { mailer, publicUrl }, store: (clock) => interruptible(memoryStore({ clock }), () => isInterrupted), ...options });
  return {
    ...app,
    interrupt: (to) => void (isInterrupted = to),
    async lastTouch(memberId) {
      const [touch] = (await app.store.reader.touches({ limit: 1, cursor: null }, memberId)).items;
      const { items } = await app.store.reader.audit({ limit: 100, cursor: null }, memberId);
      const withdrawal = items.find(({ action, subject }) => action === 'touch.withdrawn' && subject === touch?.id);
      return { ...(touch && { state: touch.state, channel: touch.channel }), ...withdrawal?.details };
    },
  };
}

function interruptible(store: Store, isInterrupted: () => boolean): Store {
  return {
    ...store,
    transaction: (work) =>
      store.transaction((records) => work({ ...records, takeMessage: async (...asked) => (isInterrupted() ? null : await records.takeMessage(...asked)) })),
  };
}

export function later(app: TestApi, minutes: number): void {
  app.moveTo(new Date(app.clock.now().getTime() + minutes * 60_000).toISOString());
}
