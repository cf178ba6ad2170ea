/** How it went: a wrong key, too many tries, or no answer. */
export type Entering = 'entered' | 'wrong_key' | 'too_often' | 'no_answer';

/** Where an owner comes in and goes out. The key goes through it once and is kept nowhere; what stays is a cookie that no script can read. */
export interface Door {
  enter(key: string): Promise<Entering>;
  /** Opens in the demo alone, where nobody has a key. */
  enterDemo(): Promise<Entering>;
  /** Whether the session has ended. */
  leave(): Promise<boolean>;
}

/** @param baseUrl where the API lives, with a slash at its end */
export function sessionDoor(baseUrl: string): Door {
  const session = new URL('desk/session', baseUrl);
  const knock = async (url: URL, body: unknown): Promise<Entering> => {
    try {
      const answer = await fetch(url, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      if (answer.ok) return 'entered';
      return answer.status === 429 ? 'too_often' : answer.status < 500 ? 'wrong_key' : 'no_answer';
    } catch {
      return 'no_answer';
    }
  };
  return {
    enter: (key) => knock(session, { key }),
    enterDemo: () => knock(new URL('demo/desk', baseUrl), {}),
    async leave() {
      try {
        return (await fetch(session, { method: 'DELETE', credentials: 'same-origin' })).ok;
      } catch {
        return false;
      }
    },
  };
}
