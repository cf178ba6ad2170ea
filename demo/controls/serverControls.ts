import type { Controls, DemoState } from './controls.ts';

/** The demo bar's wishes, sent to the demo's own server. */
export const serverControls: Controls = {
  keptIn: 'database',
  deskUrl: '/desk/',
  playgroundUrl: '/playground/',
  state: () => ask('GET', '/demo/state'),
  become: (member) => ask('POST', '/demo/become', { member }),
  speak: (language) => ask('POST', '/demo/speak', { language }),
  feel: (mood) => ask('POST', '/demo/feel', { mood }),
  moveClock: (to) => ask('POST', '/demo/clock', { to }),
  startOver: () => ask('POST', '/demo/start-over', {}),
  async pay(payment) {
    await send('POST', '/demo/pay', payment);
  },
};

async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<DemoState> {
  const answer = await send(method, path, body);
  return (await answer.json()) as DemoState; // our own server, built together with this page
}

async function send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
