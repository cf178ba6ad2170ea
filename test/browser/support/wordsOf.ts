import type { Language } from '../../../demo/scenes/language.ts';
import { loadCatalogue } from '../../../widget/words/loadCatalogue.ts';
import { loadWords } from '../../../widget/words/loadWords.ts';

/** Everything that the widget says in one language, so that a test can press what it sees in any of them. */
export type AllWords = Awaited<ReturnType<typeof wordsOf>>;

export async function wordsOf(language: Language) {
  const [frame, { parts, screens }] = await Promise.all([loadWords(language), loadCatalogue(language)]);
  const [spread, pause, pay, help, goal, talk, people, notNow, notRight, plan, missed, paused, welcome] = await Promise.all([
    screens.spread(),
    screens.pause(),
    screens.pay(),
    screens.help(),
    screens.goal(),
    screens.talk(),
    screens.people(),
    screens.notNow(),
    screens.notRight(),
    screens.plan(),
    screens.missed(),
    screens.paused(),
    screens.welcome(),
  ]);
  return {
    frame,
    parts,
    spread: spread.words,
    pause: pause.words,
    pay: pay.words,
    help: help.words,
    goal: goal.words,
    talk: talk.words,
    people: people.words,
    notNow: notNow.words,
    notRight: notRight.words,
    plan: plan.words,
    missed: missed.words,
    paused: paused.words,
    welcome: welcome.words,
  };
}
