import { beforeEach } from 'vitest';

/** What Stripe.js says to a card or to a bank check; nothing against it unless a test says so. */
interface FakeAnswer {
  error?: { type: string; message: string; setup_intent?: { status: string } };
}

/** Stripe.js as it stands on a page, of which each part is told here. */
export interface FakeStripe {
  /** Each key and language that it was opened with. */
  opened: string[];
  /** What was asked of it with which secret, in order. */
  asked: string[];
  /** How each form was to look, and what it was mounted on. */
  forms: { node: Element; appearance: { theme?: string; disableAnimations?: boolean } }[];
  /** What it says to the next card, and to the next check by the bank. */
  card: FakeAnswer;
  bank: FakeAnswer;
  /** What the form says of itself right after it was mounted; nothing: it stays silent. */
  says: 'ready' | 'loaderror' | '';
  /** Holds the answer to the card back until `letGo()`. */
  isSlow: boolean;
  letGo(): void;
  /** Has the form say something, for example that Escape was pressed. */
  tell(event: string): void;
}

/** Puts a Stripe.js of the tested version on the page, as new before each test. Call it once at the top of a test file. */
export function useFakeStripe(): FakeStripe {
  let letGo = (): void => {};
  let listeners = new Map<string, () => void>();
  const fake: FakeStripe = {
    opened: [],
    asked: [],
    forms: [],
    card: {},
    bank: {},
    says: 'ready',
    isSlow: false,
    letGo: () => letGo(),
    tell: (event) => listeners.get(event)?.(),
  };

  function open(key: string, { locale }: { locale: string }): object {
    fake.opened.push(`${key} ${locale}`);
    return { elements: makeElements, confirmSetup, handleNextAction };
  }

  function makeElements({ clientSecret, appearance }: { clientSecret: string; appearance: object }): object {
    return {
      clientSecret,
      create: () => ({
        on: (event: string, heard: () => void) => void listeners.set(event, heard),
        mount(node: Element) {
          if (node.getRootNode() !== document) throw new Error('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
          fake.forms.push({ node, appearance });
          if (fake.says) queueMicrotask(() => fake.tell(fake.says));
        },
        destroy: () => void fake.asked.push('destroy'),
      }),
    };
  }

  async function confirmSetup({ elements, redirect }: { elements: { clientSecret: string }; redirect: string }): Promise<FakeAnswer> {
    fake.asked.push(`card ${elements.clientSecret} ${redirect}`);
    if (fake.isSlow) await new Promise<void>((resolve) => (letGo = resolve));
    return fake.card;
  }

  async function handleNextAction({ clientSecret }: { clientSecret: string }): Promise<FakeAnswer> {
    fake.asked.push(`bank ${clientSecret}`);
    return fake.bank;
  }

  beforeEach(() => {
    listeners = new Map();
    Object.assign(fake, { opened: [], asked: [], forms: [], card: {}, bank: {}, says: 'ready', isSlow: false });
    Object.assign(window, { Stripe: Object.assign(open, { version: 'endive' }) });
  });
  return fake;
}
