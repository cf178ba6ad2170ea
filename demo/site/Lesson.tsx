import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Poster } from './Poster.tsx';
import type { SiteWords } from './words/siteWords.ts';

/** The lesson: film, what is said in it, what to keep, and the exercise between the two. */
export function Lesson({ words: { lesson }, children }: { words: SiteWords; children: ComponentChildren }) {
  return (
    <article>
      <header class="opening">
        <p class="place">{lesson.place}</p>
        <h1>{lesson.title}</h1>
        <p class="lede">{lesson.lede}</p>
        <p class="by">{lesson.by}</p>
      </header>
      <Film words={lesson} />
      <section class="transcript" aria-labelledby="transcript">
        <h2 id="transcript">{lesson.transcript}</h2>
        {lesson.spoken.map(({ at, text }) => (
          <p key={at}>
            <span class="at" dir="ltr">
              {at}
            </span>
            {text}
          </p>
        ))}
      </section>
      {children}
      <section class="keep" aria-labelledby="keep">
        <h2 id="keep">{lesson.keep}</h2>
        <ul>
          {lesson.keepPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <Ending words={lesson} />
    </article>
  );
}

function Film({ words }: { words: SiteWords['lesson'] }) {
  const [isAsked, ask] = useState(false);
  return (
    <figure class="film">
      <div class="frame">
        <Poster label={words.pictureOf} />
        <button type="button" class="play" onClick={() => ask(true)}>
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
            <path d="M8 5.5v13l11-6.5z" />
          </svg>
          <span class="unseen">{words.play}</span>
        </button>
        <span class="length" dir="ltr" aria-hidden="true">
          8:42
        </span>
      </div>
      <figcaption>
        <div role="status">{isAsked ? words.noRecording : ''}</div>
      </figcaption>
    </figure>
  );
}

function Ending({ words }: { words: SiteWords['lesson'] }) {
  const [isDone, finish] = useState(false);
  return (
    <div class="ending">
      <button type="button" class="main" aria-pressed={isDone} onClick={() => finish(!isDone)}>
        {words.finish}
      </button>
      <div role="status">{isDone ? words.finished : words.next}</div>
    </div>
  );
}
