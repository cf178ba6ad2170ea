import { noteHarm } from '../experiments/noteHarm.ts';
import { limited } from '../http/readBody.ts';
import type { Kit } from '../kit.ts';
import { note } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import { channels, type Member } from '../../terms/member.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { chooseLocale, wordsFor } from '../words/wordsFor.ts';
import { unsubscribePage } from './unsubscribePage.ts';
import type { UnsubscribeTokens } from './unsubscribeTokens.ts';

/** Where it is. It answers people and mail programs, with HTML, and so stands beside the table of routes, which is JSON. */
export const unsubscribePath = '/v1/unsubscribe';

/** Larger than any form of ours and any one-click body (RFC 8058). Bytes. */
const largestBody = 4096;

/**
 * The page behind the link in every mail. GET shows it and changes nothing, since mail scanners follow links. POST, from
 * its button or from a mail program (RFC 8058), stops touches on every channel at once; saying it twice is saying it once.
 * An address that is not whole is told so, since "done" would be a lie; nothing else is told apart.
 */
export async function answerUnsubscribe(kit: Kit, tokens: UnsubscribeTokens, request: Request): Promise<Response> {
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') {
    throw new ApiProblem('method_not_allowed', 'This address takes GET, HEAD, POST.', {}, { allow: 'GET, HEAD, POST' });
  }
  if (isPost) for await (const _chunk of limited(request, largestBody)); // what it says is known; only its size matters
  const memberId = await tokens.memberOf(new URL(request.url).searchParams.get('t') ?? '');
  const member = memberId === null ? null : ((await kit.store.reader.account(memberId))?.member ?? null);
  if (member && isPost) await mute(kit, member.id);
  return await pageFor(kit, member, memberId === null ? 'broken' : isPost ? 'done' : 'ask');
}

async function mute({ store, clock }: Kit, memberId: string): Promise<void> {
  await store.transaction(async (records) => {
    const account = await records.lockAccount(memberId);
    if (!account || channels.every((channel) => account.member.mutedChannels.includes(channel))) return;
    await records.saveMember({ ...account.member, mutedChannels: [...channels] });
    const call = { now: clock.now() };
    await noteHarm(records, call, { memberId, today: todayIn(account.member.timeZone, call.now) }, 'optOuts');
    const details = { muted: channels.join(' '), through: 'unsubscribe' };
    await note(records, call, { by: 'member', memberId, action: 'contact-preferences.saved', subject: memberId, details });
  });
}

async function pageFor({ playbook: { owner } }: Kit, member: Member | null, page: 'ask' | 'done' | 'broken'): Promise<Response> {
  const locale = chooseLocale([member?.locale, owner.locale]);
  const words = wordsFor(locale).unsubscribe;
  const texts = { ask: { title: words.title(owner.name), text: words.text, button: words.button }, done: words.done, broken: words.broken };
  return await unsubscribePage(texts[page], locale);
}
