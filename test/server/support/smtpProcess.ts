import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the server does with one mail that is handed to it. */
export type Answer =
  | 'take'
  /** Takes all of it and hangs up without a word: the sender cannot know. */
  | 'drop'
  /** Takes all of it and says nothing. */
  | 'stall'
  /** What it says quotes the recipient, as servers do. */
  | { stage: 'recipient' | 'data'; code: number; says: string };

export interface SmtpSettings {
  port: number;
  host: string;
  startTls: boolean;
  /** Nobody who signs in is let in. */
  refusesSignIn: boolean;
}

/** What it tells the test that started it. */
export type SmtpNews = { listening: number } | { mail: string; from: string; to: string[]; secure: boolean } | { pong: number };

const settings = JSON.parse(process.argv[2] ?? '') as SmtpSettings; // written by the test that starts us
const answers: Answer[] = [];
const answerOf = new Map<string, Answer>();
const tell = (news: SmtpNews): void => void process.send?.(news);

process.on('message', (told: { answers: Answer[] } | { ping: number }) => {
  if ('answers' in told) answers.push(...told.answers);
  else tell({ pong: told.ping });
});
process.on('disconnect', () => process.exit());

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: settings.startTls ? [] : ['STARTTLS'],
  disableReverseLookup: true,
  onAuth: ({ username = '', password = '' }, _session, done) => done(settings.refusesSignIn ? failure(535, `5.7.8 ${username} with ${password} is unknown`) : null, { user: username }),
  onMailFrom(_address, session, done) {
    answerOf.set(session.id, answers.shift() ?? 'take');
    done();
  },
  onRcptTo: (_address, session, done) => done(refusal(session, 'recipient')),
  onData(stream, session, done) {
    let raw = '';
    stream.setEncoding('latin1');
    stream.on('data', (chunk: string) => (raw += chunk));
    stream.on('end', () => {
      const refused = refusal(session, 'data');
      const { mailFrom, rcptTo } = session.envelope;
      if (!refused) tell({ mail: raw, from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), secure: session.secure });
      const answer = answerOf.get(session.id);
      if (answer === 'drop') for (const connection of server.connections) connection.close();
      else if (answer !== 'stall') done(refused);
    });
  },
});
server.on('error', () => undefined); // a client that hung up
server.listen(settings.port, settings.host, () => {
  const address = server.server.address();
  tell({ listening: typeof address === 'object' && address ? address.port : 0 });
});

function refusal(session: SMTPServerSession, stage: 'recipient' | 'data'): Error | null {
  const answer = answerOf.get(session.id);
  return typeof answer === 'object' && answer.stage === stage ? failure(answer.code, answer.says) : null;
}

function failure(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
