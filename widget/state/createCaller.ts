import type { FullStanding } from '../../sdk/contract/types.ts';
import { createCore } from '../../sdk/client/core.ts';
import type { CallOptions } from '../../sdk/client/options.ts';
import type { GoodtermsError } from '../../sdk/client/errors/goodtermsError.ts';
import type { ProblemError } from '../../sdk/client/errors/problemError.ts';
import { createIdempotencyKey } from '../../sdk/client/idempotencyKey.ts';
import { countScreens } from './countScreens.ts';
import type { Caller, Refused, Send } from './createCalls.ts';
import { forgetDrafts } from './drafts.ts';
import type { Session } from './session.ts';

/** Makes what sends the calls of one widget. */
export function createCaller(session: Session): Caller {
  const { settings, connection } = session;
  const { api, token } = connection;
  session.prefetch('failure'); // it is needed when nothing can be loaded
  countScreens(session);
  /** The writes of which an attempt was not answered: those may have taken effect, whatever was said to a later one. */
  const unanswered = new Set<string>();
  const core = createCore({
    baseUrl: api,
    token,
    credentials: token ? 'omit' : 'include',
    hooks: {
      retry({ error, idempotencyKey }) {
        if (idempotencyKey && !isAnswer(error)) unanswered.add(idempotencyKey);
      },
    },
  });

  /** The texts of an answer come in the language of the page, where that has been said. */
  function inLanguage(): CallOptions {
    const { locale } = settings.value;
    return locale ? { headers: { 'goodterms-locale': locale } } : {};
  }

  async function act<Output>(
    write: Send<Output>,
    done: (output: Output) => void,
    refused?: Refused,
    find?: Send<Output | undefined>,
    idempotencyKey = createIdempotencyKey(),
  ): Promise<void> {
    const again = () => void repeat(() => act(write, done, refused, find, idempotencyKey));
    const take = (made: Output) => {
      forgetDrafts(session);
      session.failure.value = null;
      done(made);
    };
    const isFound = async () => {
      const found = await find?.(core, inLanguage());
      if (found) take(found);
      return !!found;
    };
    let output: Output;
    try {
      output = await write(core, { ...inLanguage(), idempotencyKey });
    } catch (error) {
      if (isAnswer(error) && refused?.(error)) return;
      if (!isAnswer(error)) unanswered.add(idempotencyKey);
      const isSure = !unanswered.has(idempotencyKey) || isRefusal(error);
      void session.fail(isSure ? { isSure, again } : { isSure, again, look: () => void repeat(() => look(isFound)) });
      return;
    }
    take(output);
    await session.refresh();
  }

  async function ask<Output>(read: Send<Output>, done: (output: Output) => void, refused?: Refused): Promise<void> {
    try {
      const output = await read(core, inLanguage());
      session.failure.value = null;
      done(output);
    } catch (error) {
      if (isAnswer(error) && refused?.(error)) return;
      void session.fail({ isSure: true, again: () => void repeat(() => ask(read, done, refused)) });
    }
  }

  async function repeat(step: () => Promise<void>): Promise<void> {
    session.busy.value += 1;
    await step();
    session.busy.value -= 1;
  }

  /** Sees whether a write that was not answered has arrived. */
  async function look(isFound: () => Promise<boolean>): Promise<void> {
    const { standing, failure, announcement, catalogue } = session;
    const before = picture(standing.value);
    try {
      if (!(await session.refresh()) || (await isFound())) return;
    } catch {
      // What is said stays true: nobody could be asked.
      return;
    }
    if (standing.value && picture(standing.value) !== before) await session.start();
    else if (failure.value) {
      failure.value = { ...failure.value, isLookedInto: true };
      announcement.value = catalogue.value?.parts.notSeenYet ?? '';
    }
  }

  return { act, ask };
}

/** Whether the API itself has answered, not something between it and us. */
function isAnswer(error: unknown): error is ProblemError {
  // Only the core throws here, and `kind` tells its errors apart also across two copies of it.
  const { kind } = error as GoodtermsError;
  return kind === 'problem' && !(error as ProblemError).code.startsWith('http_');
}

/** Whether the API looked at the write and said no; under a key that had taken effect it would have said yes again. */
function isRefusal(error: unknown): boolean {
  return isAnswer(error) && (error.status === 409 || error.status === 422);
}

/** What a write can have changed, among all else. */
function picture(standing: FullStanding | null): string {
  return JSON.stringify({ ...standing, recheckAfter: 0 });
}
