import { isDiscreet } from '../../../sdk/server/playbook/isDiscreet.ts';
import { checkCopy } from '../../../sdk/terms/voice/checkCopy.ts';
import type { ReceivedMail } from '../../server/support/mailServer.ts';

const link = /https?:\/\/\S+/g;
const sum = /\p{Sc}|\d[.,]\d\d\b/u;

/** The links of a letter that came by mail: to the member site, and to where all notes are stopped. */
export function linksOf({ text = '' }: ReceivedMail): string[] {
  return text.match(link) ?? [];
}

/** What is wrong with a letter in English that came by mail, one line each. */
export function mailFaults(mail: ReceivedMail): string[] {
  const { subject = '', text = '', html = '', messageId = '' } = mail;
  const [site = '', stop = ''] = linksOf(mail);
  const said = text.replaceAll(link, '');
  const rules: [boolean, string][] = [
    [/^<obx_[0-9a-f]{32}@/.test(messageId), 'it has no id of ours'],
    [subject !== '' && isDiscreet(subject, 'en'), 'its subject tells of money'],
    [said.trim() !== '', 'it has no plain text'],
    [html.startsWith('<!doctype html>'), 'it has no HTML'],
    [!sum.test(said) && !sum.test(html.replaceAll(/<[^>]*>/g, ' ')), 'it holds a sum'],
    [!/<(img|script|link|iframe|form)\b/.test(html), 'its HTML is more than text'],
    [html.includes(`href="${site}"`) && html.includes(`href="${stop}"`), 'its parts have other links'],
    [mail.header('list-unsubscribe') === `<${stop}>`, 'List-Unsubscribe is not the link at its end'],
    [mail.header('list-unsubscribe-post') === 'List-Unsubscribe=One-Click', 'it cannot be stopped with one click'],
  ];
  const voice = [subject, ...said.split('\n')].flatMap((line) => checkCopy(line, 'en')).map(({ phrase, why }) => `“${phrase}”: ${why}`);
  return [...rules.flatMap(([holds, fault]) => (holds ? [] : [fault])), ...voice].map((fault) => `to ${mail.envelope.to.join()}, “${subject}”: ${fault}`);
}
