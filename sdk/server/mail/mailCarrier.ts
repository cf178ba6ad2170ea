import type { Kit } from '../kit.ts';
import type { Carrier } from '../outbox/carrier.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import { needsSite } from '../playbook/mailFaults.ts';
import { unsubscribePath } from '../unsubscribe/answerUnsubscribe.ts';
import type { UnsubscribeTokens } from '../unsubscribe/unsubscribeTokens.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Mailer } from './mailer.ts';
import { renderMail } from './renderMail.ts';

export interface MailOptions {
  mailer: Mailer;
  /** Where the API can be reached by anybody: mail links to its page for stopping all notes. `https:`, or `http:` on this machine. */
  publicUrl: string;
}

/**
 * Carries touches by mail.
 * @throws TypeError when mail would have no page to link to
 */
export function mailCarrier(kit: Kit, { mailer, publicUrl }: MailOptions, tokens: UnsubscribeTokens): Carrier {
  if (!/^(https:\/\/[^/]|http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/.test(publicUrl)) throw new TypeError('mail.publicUrl has to begin with https:// (or http:// on this machine): mail programs call it when somebody stops the notes.');
  if (needsSite(kit.playbook)) throw new TypeError('The playbook has no owner.site for mail to link to. Add the address of your member site to it, or leave email out of rhythm.channels.');
  return {
    name: 'mail',
    async carry(leaving) {
      const { account, now } = leaving;
      if (!account) throw new TypeError('Only touches go by mail.');
      const { situation } = standingOfAccount(account, todayIn(account.member.timeZone, now));
      if (situation === 'nothing') throw new TypeError('There is nothing to say to this member; a touch that is ready always has something.');
      await mailer.send(renderMail(kit, leaving, account, situation, await addressOf(account.member.id)));
    },
  };

  async function addressOf(memberId: string): Promise<string> {
    return `${publicUrl.replace(/\/+$/, '')}${unsubscribePath}?t=${await tokens.tokenFor(memberId)}`;
  }
}
