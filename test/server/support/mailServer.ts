import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import PostalMime, { type Email } from 'postal-mime';
import type { Answer, SmtpNews, SmtpSettings } from './smtpProcess.ts';

export interface ReceivedMail extends Email {
  raw: string;
  envelope: { from: string; to: string[] };
  /** Whether it came over TLS. */
  secure: boolean;
  /** The value of a header, as it was sent. */
  header(name: string): string | undefined;
}

export interface MailServer {
  port: number;
  url: string;
  /** What it does with the mails to come, one each; it takes all others. */
  will(...answers: Answer[]): void;
  /** All that it was handed whole, the oldest first. */
  received(): Promise<ReceivedMail[]>;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('./smtpProcess.ts', import.meta.url));

/** A real SMTP server in a process of its own, on this machine. */
export async function startMailServer(settings: Partial<SmtpSettings> = {}): Promise<MailServer> {
  const chosen: SmtpSettings = { port: 0, host: '127.0.0.1', startTls: false, refusesSignIn: false, ...settings };
  const child = fork(program, [JSON.stringify(chosen)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const mails: Extract<SmtpNews, { mail: string }>[] = [];
  child.on('message', (news: SmtpNews) => void ('mail' in news && mails.push(news)));
  const { listening: port } = await told(child, (news) => 'listening' in news && news);
  let pings = 0;
  return {
    port,
    url: `smtp://${chosen.host}:${port}`,
    will: (...answers) => void child.send({ answers }),
    async received() {
      const ping = (pings += 1);
      const pong = told(child, (news) => 'pong' in news && news.pong === ping && news);
      child.send({ ping });
      await pong; // what it took before has come by then
      return await Promise.all(mails.map(parsed));
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Resolves with the first news that is picked, from now on. One listener for all of them: several may come in one go. */
function told<News>(child: ChildProcess, pick: (news: SmtpNews) => News | false): Promise<News> {
  return new Promise((resolve, reject) => {
    const listen = (news: SmtpNews): void => {
      const picked = pick(news);
      if (!picked) return;
      child.off('message', listen);
      child.off('exit', end);
      resolve(picked);
    };
    const end = (): void => reject(new Error('The mail server has ended.'));
    child.on('message', listen);
    child.once('exit', end);
  });
}

async function parsed({ mail, from, to, secure }: Extract<SmtpNews, { mail: string }>): Promise<ReceivedMail> {
  const email = await PostalMime.parse(Uint8Array.from(mail, (character) => character.charCodeAt(0)));
  return { ...email, raw: mail, envelope: { from, to }, secure, header: (name) => email.headers.find(({ key }) => key === name.toLowerCase())?.value };
}
