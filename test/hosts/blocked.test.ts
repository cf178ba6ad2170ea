import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Visit } from '../browser/support/visit.ts';
import { agreeInLetter, staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

/** Parts of addresses that the general rules of EasyList, EasyPrivacy and Fanboy's Annoyances block. */
const blockedWords =
  /[/._-](ads?|adserver|analytics|banner|beacon|collect|cookie-?consent|feedback|fingerprint|heatmap|metrics|newsletter|notify|pixel|pop-?up|recorder|sponsor|stats|survey|telemetry|track(er|ing)?|chat-?widget)[/._?-]/i;

/** What such lists hide on every page, by parts of names. */
const hiddenNames = ['ad-', 'ads', 'banner', 'chat', 'cookie', 'consent', 'feedback', 'gdpr', 'lightbox', 'modal', 'newsletter', 'notification', 'overlay', 'popup', 'pop-up', 'promo', 'push', 'sponsor', 'survey', 'toast'];

const block = (pattern: string | RegExp) => (page: Page) => page.route(pattern, (route) => route.abort('blockedbyclient'));

inHosts('a page where something is blocked', (visit) => {
  it('storage and cookies: it works', () => visit({ page: '/blocked/storage.html' }));

  it('what happened in the widget may not be told: it works', () => visit({ page: '/plain.html', prepare: block('**/v1/events') }));

  it('all that blockers’ lists block and hide in general: it works', () =>
    visit({
      page: '/plain.html',
      async prepare(page) {
        await block(blockedWords)(page);
        await page.addInitScript((names) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`${names.map((name) => `[class*="${name}"], [id*="${name}"]`).join(', ')}, [role=dialog], dialog { display: none !important }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, hiddenNames);
      },
    }));

  it.each([
    ['the script', '**/goodterms.js'],
    ['what the note needs', '**/chunk/start-*'],
    ['the words of the note', '**/chunk/en-*'],
    ['the API', '**/v1/**'],
    ['the token', '**/goodterms-token'],
  ])('%s: the page is left alone', (_, pattern) => visit({ page: '/plain.html', prepare: block(pattern), member: staysAway }));

  it.each([
    ['the letter', '**/chunk/letter-*'],
    ['its words', '**/chunk/catalogue-*'],
  ])('%s: it is said kindly, and works once it can be had', (_, pattern) =>
    visit({
      page: '/plain.html',
      prepare: block(pattern),
      async member(member: Visit) {
        const { page, press, words } = member;
        await press(words.frame.readIt);
        await page.getByRole('alert').filter({ hasText: words.frame.notLoaded }).waitFor();
        await page.unroute(pattern);
        await press(words.frame.tryAgain);
        await agreeInLetter(member);
      },
    }),
  );

  it('nothing that it asks for has a name that such lists block', async () => {
    const asked: string[] = [];
    await visit({ page: '/plain.html', prepare: async (page) => void page.on('request', (request) => asked.push(new URL(request.url()).pathname)) });
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((path) => blockedWords.test(path))).toEqual([]);
  });
});
