import { patience } from './engine.ts';

/** A browser that a WebDriver has opened: https://www.w3.org/TR/webdriver2/ */
export interface Session {
  /** What it says of itself. */
  capabilities: { browserName?: string; browserVersion?: string };
  /**
   * One command, by its path within the session: `('POST', 'url', { url })`.
   * @throws Error with the driver's own words
   */
  send<Answer>(method: 'GET' | 'POST' | 'DELETE', command: string, body?: unknown): Promise<Answer>;
}

/** Waits until the driver at this address takes sessions, and opens one. */
export async function openSession(driver: string, capabilities: object): Promise<Session> {
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const isReady = await fetch(`${driver}/status`).then(({ ok }) => ok, () => false);
    if (isReady) break;
    if (Date.now() > end) throw new Error(`The WebDriver at ${driver} does not answer: does it start by hand?`);
  }
  const opened = await send<{ sessionId: string; capabilities: Session['capabilities'] }>(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const session = `${driver}/session/${opened.sessionId}`;
  return { capabilities: opened.capabilities, send: (method, command, body) => send(`${session}/${command}`.replace(/\/$/, ''), method, body) };
}

async function send<Answer>(address: string, method: string, body: unknown): Promise<Answer> {
  const answer = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } }),
    signal: AbortSignal.timeout(2 * patience),
  });
  // Each command of the protocol answers this, and the caller says what its value is.
  const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`WebDriver refused ${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}
