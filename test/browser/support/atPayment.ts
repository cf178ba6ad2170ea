import type { FrameLocator, Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** Cards that the fake knows, as Stripe's own test cards are called. */
export const cards = { good: '4242 4242 4242 4242', declined: '4000 0000 0000 0002', asksBank: '4000 0025 0000 3155' };

/** Reads the letter, chooses to pay all that is open, and goes on: to the form, or to what takes its place. */
export async function payAll({ press, take, sees, pick, goOn, words }: Visit): Promise<void> {
  await press(words.frame.readIt);
  await take(words.frame.offers.pay());
  await sees(words.pay.heading);
  await pick(words.pay.all);
  await goOn();
}

export const formOn = (page: Page): FrameLocator => page.frameLocator('[slot="goodterms-payment"] iframe');

/** Types a card into Stripe's form, once it is there. */
export async function giveCard(page: Page, card: string): Promise<void> {
  await formOn(page).getByLabel('Card number').fill(card);
}

/** What the fake was asked, in order. */
export function stripeLog(page: Page): Promise<string[]> {
  // Put there by the fake.
  return page.evaluate(() => (window as unknown as { Stripe?: { log?: string[] } }).Stripe?.log ?? []);
}

/** All of ours, and all of Stripe's form, that is still on the page after the widget was closed. */
export function leftOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const known = new Set(['HTML', 'HEAD', 'BODY', 'GOODTERMS-WIDGET']);
    const all = [...document.querySelectorAll('goodterms-widget *, [slot], iframe, [inert], style')];
    return all.filter(({ tagName }) => !known.has(tagName)).map((element) => `${element.tagName} ${element.getAttribute('name') ?? ''}`.trim());
  });
}
