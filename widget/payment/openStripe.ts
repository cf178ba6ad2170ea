import type { Stripe } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import type { PaymentConfirm } from '../../sdk/contract/types.ts';

/** The one version of Stripe.js that this was tested with: the one that `loadStripe` asks for. */
const tested = 'endive';

/** One for each key and language, because each leaves frames of its own on the page. */
const opened = new Map<string, Promise<Stripe>>();

/**
 * Loads Stripe.js, or takes the one that the page has already.
 * @param locale BCP 47: what Stripe says is in its language
 * @throws Error where it is blocked, where the page has another version of it or a modal dialog open, and for any other provider
 */
export function openStripe({ provider, publishableKey }: PaymentConfirm, locale: string): Promise<Stripe> {
  const name = `${provider} ${publishableKey} ${locale}`;
  const stripe = (!isCovered() && opened.get(name)) || open(provider, publishableKey, locale);
  opened.set(name, stripe);
  // A later try may find it unblocked.
  stripe.catch(() => opened.delete(name));
  return stripe;
}

async function open(provider: string, publishableKey: string, locale: string): Promise<Stripe> {
  if (provider === 'stripe' && !isCovered() && isFitFor(window.Stripe)) {
    // Its type lists the languages that Stripe has today; for any other it takes the browser's.
    const language = locale.replace(/-.*/, '') as 'auto';
    const stripe = await loadStripe(publishableKey, { locale: language });
    // A tag of the page's own may have been on its way: then it is that which was waited for.
    if (stripe && isFitFor(window.Stripe)) return stripe;
  }
  throw new Error(`openStripe: there is no Stripe.js "${tested}" for a payment by ${provider}. Use the hosted page.`);
}

/** Banks and wallets open their windows at the end of the body: below a modal dialog of the page nothing there can be pressed. */
function isCovered(): boolean {
  return document.querySelector(':modal') !== null;
}

function isFitFor(present: unknown): boolean {
  return !present || (typeof present === 'function' && 'version' in present && present.version === tested);
}
