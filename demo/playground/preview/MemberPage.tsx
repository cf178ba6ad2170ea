import { isRightToLeft } from '../../../sdk/terms/rightToLeft.ts';
import type { Language } from '../../scenes/language.ts';
import { Mark } from '../../site/Mark.tsx';
import { Poster } from '../../site/Poster.tsx';
import type { SiteWords } from '../../site/words/siteWords.ts';

interface MemberPageProps {
  language: Language;
  words: SiteWords;
  /** Where the owner's element is put. */
  slot: string;
}

/** A page of a member site, with nothing on it that can be pressed. */
export function MemberPage({ language, words: { nav, lesson }, slot }: MemberPageProps) {
  return (
    <div class="site" lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
      <header class="header">
        <span class="brand">
          <Mark />
          <span lang="en">Steady Ground</span>
        </span>
        <span class="member">{nav.course}</span>
      </header>
      <div class="columns">
        <main class="lesson">
          <article>
            <header class="opening">
              <p class="place">{lesson.place}</p>
              <h1>{lesson.title}</h1>
              <p class="lede">{lesson.lede}</p>
              <p class="by">{lesson.by}</p>
            </header>
            {slot}
            <figure class="film">
              <div class="frame">
                <Poster label={lesson.pictureOf} />
              </div>
            </figure>
            <section class="transcript">
              <h2>{lesson.transcript}</h2>
              {lesson.spoken.map(({ at, text }) => (
                <p key={at}>
                  <span class="at" dir="ltr">
                    {at}
                  </span>
                  {text}
                </p>
              ))}
            </section>
            <section class="keep">
              <h2>{lesson.keep}</h2>
              <ul>
                {lesson.keepPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          </article>
        </main>
      </div>
    </div>
  );
}
