import { type Introduction, isOpenIntroduction } from '../../terms/introduction.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { escapeHtml } from '../views/escapeHtml.ts';
import { ownPage } from '../views/ownPage.ts';
import { sayIn } from '../views/speaker.ts';
import type { PeerWords } from '../words/peerWords.ts';
import { chooseLocale, wordsFor } from '../words/wordsFor.ts';

export type MeetAtFault = keyof PeerWords['faults'];

/** An introduction as its peer comes to it. */
export interface PeerView {
  introduction: Introduction;
  /** What they wrote of how to meet, where it has to be mended. */
  typed?: string;
  fault?: MeetAtFault;
}

/**
 * The page of an introduction in the owner's language: the question, the meeting, or that it is over, as it is too for a peer
 * whom the owner took out of the playbook before they answered. It names the member by their pseudonym alone.
 * @param view null for a link that is none of ours
 */
export async function peerPage(playbook: Playbook, view: PeerView | null): Promise<Response> {
  const locale = chooseLocale([playbook.owner.locale]);
  const words = wordsFor(locale).peer;
  if (view === null) return await ownPage({ title: words.broken.title, body: paragraph(words.broken.text), locale, status: 404 });
  const { state } = view.introduction;
  const { owner } = playbook;
  const pseudonym = isolated(view.introduction.pseudonym);
  const peer = playbook.circles.find(({ id }) => id === view.introduction.circleId);
  if (state === 'invited' && peer) {
    const typed = view.typed ?? (peer.meetAt ? sayIn(peer.meetAt, locale, owner.locale) : '');
    const body = question(words, { owner: owner.name, peer: peer.name, pseudonym, typed, fault: view.fault });
    return await ownPage({ title: words.title(pseudonym), body, locale, status: view.fault ? 422 : 200 });
  }
  if (state === 'accepted') return await ownPage({ title: words.accepted.title(pseudonym), body: meeting(words, owner.name, view.introduction), locale });
  const said = overFor(words, view.introduction);
  const mayReport = !isOpenIntroduction(view.introduction) && !view.introduction.reportedBy.includes('peer');
  return await ownPage({ title: said.title, body: paragraph(said.text) + (mayReport ? reportForm(words, owner.name) : ''), locale });
}

interface Asked {
  owner: string;
  peer: string;
  pseudonym: string;
  typed: string;
  fault: MeetAtFault | undefined;
}

function question(words: PeerWords, { owner, peer, pseudonym, typed, fault }: Asked): string {
  const described = fault ? 'hint problem' : 'hint';
  const problem = fault ? `<p id="problem" role="alert">${escapeHtml(words.faults[fault])}</p>` : '';
  return [
    paragraph(words.asked(owner, peer)),
    part(words.sees, words.whatIsSeen(pseudonym, owner)),
    part(words.neverSees, words.whatIsNeverSeen),
    part(words.seenOfYou, words.whatIsSeenOfYou(peer)),
    '<form method="post">',
    `<p><label for="meetAt">${escapeHtml(words.meetAt)}</label></p><p id="hint">${escapeHtml(words.meetAtHint)}</p>${problem}`,
    // The line break after the tag is not part of the text, so that one at its start is kept.
    `<textarea id="meetAt" name="meetAt" rows="4" maxlength="500" dir="auto" aria-describedby="${described}"${fault ? ' aria-invalid="true"' : ''}>\n${escapeHtml(typed)}</textarea>`,
    `${button('yes', words.yes)}</form>`,
    `<form method="post">${paragraph(words.noHint)}${button('no', words.no)}</form>`,
    reportForm(words, owner),
  ].join('');
}

function meeting(words: PeerWords, owner: string, { meetAt }: Introduction): string {
  return [
    paragraph(words.accepted.text),
    `<p class="written" dir="auto">${escapeHtml(meetAt)}</p>`,
    paragraph(words.accepted.comeBack),
    `<form method="post">${paragraph(words.leaveHint)}${button('no', words.leave)}</form>`,
    reportForm(words, owner),
  ].join('');
}

/** Nobody learns here who else ended it, nor that somebody else reported it. */
function overFor(words: PeerWords, { reportedBy, state, endedBy }: Introduction): PeerWords['over'] {
  if (reportedBy.includes('peer')) return words.reported;
  return state === 'declined' && endedBy === 'peer' ? words.declined : words.over;
}

function reportForm(words: PeerWords, owner: string): string {
  return `<form method="post">${paragraph(words.reportHint(owner))}${button('report', words.report)}</form>`;
}

/** Whatever direction a name has, or asks for, the sentence around it keeps its own. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function button(answer: string, text: string): string {
  return `<button name="answer" value="${answer}">${escapeHtml(text)}</button>`;
}

function part(heading: string, text: string): string {
  return `<h2>${escapeHtml(heading)}</h2>${paragraph(text)}`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
