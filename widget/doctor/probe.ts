/** What became of one request. */
export type Outcome =
  | { kind: 'answered'; answer: Response; text: string }
  /** The page's own policy did not let it leave. */
  | { kind: 'policy'; directive: string }
  /** Nobody answered, or the page may not read what was answered; a browser does not say which. */
  | { kind: 'failed' }
  | { kind: 'late' };

/** Milliseconds: as long as the script itself waits. */
const patience = 8000;

/** Sends one request as the script would, and says what became of it. Never throws. */
export async function probe(url: string, init: RequestInit = {}): Promise<Outcome> {
  return await underPolicy(async () => {
    const answer = await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return { kind: 'answered', answer, text: await answer.text() };
  });
}

/** Runs a step; where it fails, says whether the page's policy has forbidden something meanwhile. */
export async function underPolicy(step: () => Promise<Outcome>): Promise<Outcome> {
  const broken: string[] = [];
  const listen = ({ disposition, effectiveDirective }: SecurityPolicyViolationEvent) => void (disposition === 'enforce' && broken.push(effectiveDirective));
  document.addEventListener('securitypolicyviolation', listen);
  try {
    return await step();
  } catch (error) {
    // The event comes after the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [directive] = broken;
    if (directive) return { kind: 'policy', directive };
    return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'late' : 'failed' };
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
}
