import { isRightToLeft } from '../../terms/rightToLeft.ts';
import type { Situation } from '../../terms/standing.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { playbookFor } from '../experiments/playbookFor.ts';
import type { Kit } from '../kit.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { Leaving } from '../outbox/carrier.ts';
import type { Account } from '../store/store.ts';
import { letterFor, renderLetter, renderSubject } from '../views/renderLetter.ts';
import { type Speaker, speakerFor } from '../views/speaker.ts';
import { firstNameOf } from '../views/viewHelper.ts';
import { dateInLetter } from '../views/viewStanding.ts';
import { languageOf } from '../words/wordsFor.ts';
import { type MailBody, mailHtml, mailText } from './mailBody.ts';
import type { Mail } from './mailer.ts';

/** The letter that this member would read in the widget now, as a mail: the same words, one link, how to answer, how to stop. No amount. */
export function renderMail(kit: Kit, { message, now }: Leaving, account: Account, situation: Exclude<Situation, 'nothing'>, unsubscribeUrl: string): Mail {
  const playbook = playbookFor(kit.playbook, account, todayIn(account.member.timeZone, now));
  const speaker = speakerOfLetter({ ...kit, playbook }, account, situation, now);
  const { owner } = playbook;
  const { locale, helper } = speaker;
  const words = speaker.words.mail;
  const date = dateInLetter(speaker, standingOfAccount(account, speaker.today));
  const { greeting, body, signature } = renderLetter(speaker, situation, date);
  const content: MailBody = {
    locale,
    direction: isRightToLeft(locale) ? 'rtl' : 'ltr',
    subject: oneLine(renderSubject(speaker, situation, date) ?? words.subject(firstNameOf(helper.name))),
    letter: [greeting, ...body, signature].map(oneLine),
    site: { text: oneLine(words.open(owner.name)), url: siteOf(owner) },
    reply: oneLine(words.reply(firstNameOf(helper.name))),
    stop: { before: words.stop, text: words.stopLink, url: unsubscribeUrl },
  };
  return { id: message.id, to: account.member.email, subject: content.subject, text: mailText(content), html: mailHtml(content), headers: headersFor(content, helper.email) };
}

/** Where the letter is not there in the member's language, all of the mail is in the owner's: a mail speaks one language. */
function speakerOfLetter(kit: Kit, { member }: Account, situation: Exclude<Situation, 'nothing'>, now: Date): Speaker {
  const { letters } = letterFor(kit.playbook, situation);
  const isThere = member.locale in letters || languageOf(member.locale) in letters;
  return speakerFor({ kit, now, claim: null, locale: isThere ? null : kit.playbook.owner.locale }, member);
}

/** RFC 8058 for the one click, RFC 3834 so that no machine answers. */
function headersFor({ locale, stop }: MailBody, helperAddress: string | undefined): Record<string, string> {
  return {
    ...(helperAddress && { 'Reply-To': helperAddress }),
    'List-Unsubscribe': `<${stop.url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
    'Content-Language': locale,
  };
}

function siteOf({ site }: Kit['playbook']['owner']): string {
  if (!site) throw new TypeError('The playbook has no owner.site for mail to link to. Make the API with createApi, which refuses that.');
  return site;
}

/** What somebody else wrote may hold line breaks and control characters; a header or a line of ours never does. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
