import { delay, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { openPortalAt, type Portal, soon, usePortals } from './support/portal.tsx';

usePortals();

/** A way from its card on the letter to the step that asks once more, by what is pressed and ticked. */
interface Way {
  card: string;
  /** What is asked first. */
  question: string;
  choose: string[];
  review: string;
  agree: string;
  settled: string;
}

const ways: Record<string, Way> = {
  plan: {
    card: 'Spread it out',
    question: 'What could you manage?',
    choose: ['Tuesday, December 1'],
    review: 'Show amounts and check',
    agree: 'Agree',
    settled: 'That’s settled, Maya.',
  },
  pause: {
    card: 'Take a pause',
    question: 'How long a pause would help?',
    choose: ['2 months'],
    review: 'Go on',
    agree: 'Take the pause',
    settled: 'That’s settled, Maya.',
  },
  promise: {
    card: 'Pay what’s due',
    question: 'What would you like to pay?',
    choose: ['All of it, on a day I choose', 'Friday, November 27'],
    review: 'Show the amount and go on',
    agree: 'Agree',
    settled: 'That’s settled, Maya.',
  },
};

async function openAtReview({ card, question, choose, review }: Way): Promise<Portal> {
  const portal = await openPortalAt(card);
  await portal.heading(question);
  for (const answer of choose) await portal.choose(answer);
  await portal.press(review);
  await portal.heading('Does this look right?');
  return portal;
}

async function openAtSettled(way: Way): Promise<Portal> {
  const portal = await openAtReview(way);
  await portal.press(way.agree);
  await portal.heading(way.settled);
  return portal;
}

const wayBack = ({ screen }: Portal) => screen.queryByRole('button', { name: '‹ Back' });

/** How things stand is not answered any more. */
function stall({ use, url }: Portal): void {
  use(http.get(url('/v1/standing'), () => delay('infinite')));
}

const mainClose = ({ screen }: Portal) => screen.getAllByRole<HTMLButtonElement>('button', { name: 'Close' }).at(-1);

describe.each(Object.entries(ways))('%s', (_, way) => {
  it('goes back from the last look to what was chosen', async () => {
    const portal = await openAtReview(way);
    await portal.press('‹ Back');
    await portal.heading(way.question);
    for (const answer of way.choose) {
      expect(portal.screen.getByRole<HTMLInputElement>('radio', { name: (name) => name.startsWith(answer) }).checked).toBe(true);
    }

    await portal.press('‹ Back');
    await portal.heading('Hi Maya,');
  });

  it('has no way back into the form once it is settled', async () => {
    const portal = await openAtSettled(way);
    expect(wayBack(portal)).toBeNull();
  });

  it('closes at once, also while the API is slow', async () => {
    const portal = await openAtReview(way);
    stall(portal);
    await portal.press(way.agree);
    await portal.heading(way.settled);
    expect(portal.text()).not.toContain('One moment');
    expect(mainClose(portal)?.getAttribute('aria-disabled')).not.toBe('true');

    mainClose(portal)?.click();
    await soon(() => expect(portal.screen.queryByRole('heading')).toBeNull());
  });
});

it('leads back from a message that was begun afterwards to how things stand', async () => {
  const portal = await openAtSettled(ways['pause'] ?? expect.fail());
  await soon(async () => expect((await portal.standing()).status).toBe('paused'));
  await portal.press(/Write to Dana$/);
  await portal.heading('What would you like to talk about?');

  await portal.press('‹ Back');
  await portal.heading('Nothing to do right now');
  expect(wayBack(portal)).toBeNull();
});

it('has no way back once quiet was asked for, and closes at once', async () => {
  const portal = await openPortalAt('Not now');
  stall(portal);
  await portal.press('Stay quiet until then');
  await portal.heading('Okay, Maya.');
  expect(wayBack(portal)).toBeNull();
  expect(portal.text()).not.toContain('One moment');

  mainClose(portal)?.click();
  await soon(() => expect(portal.screen.queryByRole('heading')).toBeNull());
});
