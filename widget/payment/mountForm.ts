import type { SetupIntentResult, Stripe } from '@stripe/stripe-js';
import { appearanceOf } from './appearanceOf.ts';

/** Stripe's form, as it stands in the panel. */
export interface CardFields {
  /** Gives the card to Stripe; the bank may ask for the member meanwhile. Nothing is taken by it. */
  give(): Promise<SetupIntentResult>;
  /** Takes it off the page. */
  remove(): void;
}

interface Events {
  ready(): void;
  /** It cannot be shown. */
  fail(): void;
  /** Escape was pressed inside of it: no other frame hears that. */
  leave(): void;
}

/**
 * Our element, which holds the form: Stripe's frames find each other only outside of all shadow roots.
 * @throws Error where our element itself lies in somebody else's shadow root
 */
export function hostOf(slot: HTMLSlotElement): Element {
  const root = slot.getRootNode();
  if (root instanceof ShadowRoot && root.host.getRootNode() === document) return root.host;
  throw new Error('hostOf: the widget lies in a shadow root of the page. Use the hosted page.');
}

/**
 * Puts Stripe's form into a node of the page that shows through our slot.
 * @throws whatever Stripe throws
 */
export function mountForm(stripe: Stripe, host: Element, slot: HTMLSlotElement, clientSecret: string, on: Events): CardFields {
  const node = document.createElement('div');
  node.slot = slot.name;
  // The page's own styles reach this one node. In a frame of another scheme than its page's, white lies behind all.
  node.style.cssText = 'all: initial !important; display: block !important; margin-top: 18px !important; color-scheme: light !important';
  host.append(node);

  const elements = stripe.elements({ clientSecret, appearance: appearanceOf(slot) });
  const form = elements.create('payment');
  form.on('ready', on.ready);
  form.on('loaderror', on.fail);
  form.on('escape', on.leave);
  form.mount(node);

  return {
    give: () => stripe.confirmSetup({ elements, redirect: 'if_required' }),
    remove() {
      form.destroy();
      node.remove();
    },
  };
}
