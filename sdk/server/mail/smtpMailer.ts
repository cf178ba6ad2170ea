import { createTransport, type NodemailerError, type SMTPPoolOptions } from 'nodemailer';
import { UndeliverableError } from '../outbox/undeliverableError.ts';
import { isMailAddress } from './isMailAddress.ts';
import type { Mail, Mailer } from './mailer.ts';

export type { Mail, Mailer };

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://…:587` with STARTTLS, which is required on any other machine than this one. */
  url: string;
  /** Whom mail comes from: `care@example.com`, or `Steady Ground <care@example.com>`. */
  from: string;
  /** The longest that one delivery may take, milliseconds; less than a minute. */
  timeout?: number;
}

export interface SmtpMailer extends Mailer {
  /** Ends the connections that are kept open. */
  close(): void;
}

/**
 * Sends through a mail server, over a few connections that are kept open. Nothing is logged, and an error tells the
 * server's codes alone: what it says may quote addresses and credentials.
 */
export function smtpMailer({ url, from, timeout = 20_000 }: SmtpOptions): SmtpMailer {
  const transport = createTransport({
    ...connectionOf(url),
    pool: true,
    maxConnections: 2,
    maxRequeues: 0, // a repeat is written down before it is made, so it is not for the transport to make
    idleTimeout: 60_000,
    socketTimeout: timeout,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.on('error', () => {}); // a connection that waits was lost: the next mail opens another
  const sender = addressOf(from);
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text, html, headers }) {
      if (!isMailAddress(to)) throw new UndeliverableError('This is not one mail address.');
      const envelope = { from: sender, to: [to] };
      const mail = { messageId: `<${id}@${domain}>`, from, to: { name: '', address: to }, envelope, subject, text, html, headers, xMailer: false as const };
      await transport.sendMail({ ...mail, signal: AbortSignal.timeout(timeout) }).catch((error: NodemailerError) => {
        throw withoutQuotes(error);
      });
    },
    close: () => transport.close(),
  };
}

/** Credentials and mail never cross a network in the clear. This machine's own server may have no certificate that anybody knows. */
function connectionOf(url: string): SMTPPoolOptions {
  if (!URL.canParse(url) || !/^smtps?:\/\/[^/]/.test(url)) throw new TypeError('The address of the mail server has to look like smtps://user:password@mail.example.com:465 or smtp://mail.example.com:587.');
  const { protocol, hostname, port, username, password } = new URL(url);
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port && { port: Number(port) }),
    secure: protocol === 'smtps:',
    requireTLS: !isHere,
    ...(isHere && { tls: { rejectUnauthorized: false } }),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

function addressOf(from: string): string {
  const address = /^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(from)?.[1] ?? from;
  if (isMailAddress(address) && address.includes('.', address.indexOf('@'))) return address;
  throw new TypeError('Mail has to come from an address of yours, such as care@example.com or Steady Ground <care@example.com>.');
}

/** What a person who looks after the server needs to know, and nothing of what was said: a refusal may quote whom it refuses. */
function withoutQuotes({ code, originalCode, command, responseCode, response, permanent }: NodemailerError): Error {
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const answer = responseCode === undefined ? '' : `answered ${responseCode}${status ? ` ${status}` : ''}${/^[A-Z ]+$/.test(command ?? '') ? ` to ${command}` : ''}`;
  const text = `The mail server ${answer || 'was not reached'} (${originalCode ?? code ?? 'unknown'}).`;
  const isOfThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return permanent && isOfThisMail && command !== 'MAIL FROM' ? new UndeliverableError(text) : new Error(text);
}
