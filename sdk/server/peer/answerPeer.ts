import { writtenText } from '../../contract/schemas/basics.ts';
import { endIntroduction, type Introduction, reportIntroduction } from '../../terms/introduction.ts';
import { expectType, limited } from '../http/readBody.ts';
import type { Kit } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import { recordIntroduction } from '../recordIntroduction.ts';
import type { Records } from '../store/store.ts';
import { peerPage, type MeetAtFault, type PeerView } from './peerPage.ts';
import { peerTokenIn } from './peerPath.ts';

/** Larger than any form of ours. Bytes. */
const largestForm = 16_384;

const meetAtText = writtenText(500);

/**
 * The page where a peer answers one introduction, and leaves or reports it later. GET shows it and changes nothing, since
 * mail scanners follow links. POST does what its button says; saying it twice, or after the end, is no harm. Whoever has the
 * link is the peer: it names the introduction alone, and cannot be made without the owner key.
 */
export async function answerPeer(kit: Kit, request: Request): Promise<Response> {
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') {
    throw new ApiProblem('method_not_allowed', 'This address takes GET, HEAD, POST.', {}, { allow: 'GET, HEAD, POST' });
  }
  const form = isPost ? await readForm(request) : null;
  const id = await kit.peerTokens.open(peerTokenIn(new URL(request.url).pathname));
  if (id === null) return await peerPage(kit.playbook, null);
  return await peerPage(kit.playbook, form ? await change(kit, id, form) : await look(kit, id));
}

/** What nobody has passed on is nothing to a peer. */
async function look({ store }: Kit, id: string): Promise<PeerView | null> {
  const introduction = await store.reader.introduction(id);
  return introduction && introduction.state !== 'asked' ? { introduction } : null;
}

async function change(kit: Kit, id: string, form: URLSearchParams): Promise<PeerView | null> {
  const call = { now: kit.clock.now() };
  return await kit.store.transaction(async (records) => {
    const found = await records.introduction(id);
    if (!found || !(await records.lockAccount(found.memberId))) return null;
    const introduction = (await records.introduction(id)) ?? found; // read again: now nobody else changes it
    if (introduction.state === 'asked') return null;
    switch (form.get('answer')) {
      case 'yes':
        return isMet(kit, introduction) ? await accept(records, call, introduction, form.get('meetAt') ?? '') : { introduction };
      case 'no':
        return await end(records, call, introduction);
      case 'report':
        return await report(records, call, introduction);
      default:
        return { introduction };
    }
  });
}

/** Whether the owner still has this peer in the playbook. */
function isMet({ playbook }: Kit, { circleId }: Introduction): boolean {
  return playbook.circles.some(({ id, kind }) => id === circleId && kind === 'peer');
}

async function accept(records: Records, call: { now: Date }, introduction: Introduction, typed: string): Promise<PeerView> {
  if (introduction.state !== 'invited') return { introduction };
  const meetAt = readMeetAt(typed);
  if ('fault' in meetAt) return { introduction, typed, fault: meetAt.fault };
  const accepted: Introduction = { ...introduction, state: 'accepted', meetAt: meetAt.text };
  await recordIntroduction(records, call, accepted, 'peer', 'accepted');
  return { introduction: accepted };
}

async function end(records: Records, call: { now: Date }, introduction: Introduction): Promise<PeerView> {
  const ended = endIntroduction(introduction, 'peer');
  if (ended !== introduction) await recordIntroduction(records, call, ended, 'peer', ended.state);
  return { introduction: ended };
}

async function report(records: Records, call: { now: Date }, introduction: Introduction): Promise<PeerView> {
  const reported = reportIntroduction(introduction, 'peer');
  if (reported !== introduction) await recordIntroduction(records, call, reported, 'peer', 'reported');
  return { introduction: reported };
}

/** It is shown as text alone; a link in it is one that the member may type, and is safe on its way. */
function readMeetAt(typed: string): { text: string } | { fault: MeetAtFault } {
  const { success, data } = meetAtText.safeParse(typed.replaceAll('\r\n', '\n'));
  if (!success) return { fault: typed.trim().length > 500 ? 'tooLong' : 'missing' };
  const links = data.match(/\b[a-z][a-z0-9+.-]*:\/\//gi) ?? [];
  return links.every((link) => link.toLowerCase() === 'https://') ? { text: data } : { fault: 'link' };
}

async function readForm(request: Request): Promise<URLSearchParams> {
  expectType(request, ['application/x-www-form-urlencoded']);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of limited(request, largestForm)) text += decoder.decode(chunk, { stream: true });
  return new URLSearchParams(text + decoder.decode());
}
