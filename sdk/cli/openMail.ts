import type { ApiOptions } from '../server/createApi.ts';
import { type Environment, UsageError } from './settings.ts';

const names = ['GOODTERMS_SMTP_URL', 'GOODTERMS_MAIL_FROM', 'GOODTERMS_PUBLIC_URL'] as const;

export interface OpenedMail {
  /** For `createApi`; empty where no mail is sent. */
  options: Pick<ApiOptions, 'mail'>;
  close(): void;
}

/** Mail where all three variables say how, none where none is set. What sends it is only loaded when it is used. */
export async function openMail(environment: Environment): Promise<OpenedMail> {
  const missing = names.filter((name) => !environment[name]);
  if (missing.length === names.length) return { options: {}, close: () => {} };
  if (missing.length > 0) {
    throw new UsageError(`${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set. Mail needs all three: GOODTERMS_SMTP_URL (smtps://user:password@mail.example.com:465), GOODTERMS_MAIL_FROM (care@example.com) and GOODTERMS_PUBLIC_URL (https://, where anybody can reach this API).`);
  }
  const [url = '', from = '', publicUrl = ''] = names.map((name) => environment[name]);
  const { smtpMailer } = await import('../server/mail/smtpMailer.ts');
  const mailer = smtpMailer({ url, from });
  return { options: { mail: { mailer, publicUrl } }, close: () => mailer.close() };
}
