import { escapeHtml } from '../views/escapeHtml.ts';
import { ownPage } from '../views/ownPage.ts';

export interface PageText {
  title: string;
  text: string;
  /** Left out where there is nothing to press. */
  button?: string;
}

/** At most one button. */
export async function unsubscribePage({ title, text, button }: PageText, locale: string): Promise<Response> {
  const form = button === undefined ? '' : `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${escapeHtml(button)}</button></form>`;
  return await ownPage({ title, body: `<p>${escapeHtml(text)}</p>${form}`, locale });
}
