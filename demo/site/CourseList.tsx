import { course } from './course.ts';
import { ProgressRing } from './ProgressRing.tsx';
import type { SiteWords } from './words/siteWords.ts';

/** The twelve weeks with the sixth open. On a narrow screen it folds away behind "Week 6 of 12". */
export function CourseList({ words }: { words: SiteWords }) {
  const label = words.course.week(course.week, course.weeks);
  return (
    <nav class="course" id="course" aria-label={words.course.label}>
      <details open={matchMedia('(min-width: 60rem)').matches}>
        <summary>
          <ProgressRing done={course.lessonsDone} of={course.lessonsInAll} />
          <span>
            <strong>{label}</strong>
            <small>{words.course.lessonsDone(course.lessonsDone, course.lessonsInAll)}</small>
          </span>
        </summary>
        <ol class="weeks">
          {words.course.weeks.map((title, index) => (
            <Week key={index} number={index + 1} title={title} words={words} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Week({ number, title, words }: { number: number; title: string; words: SiteWords }) {
  if (number === course.week) {
    return (
      <li class="week open">
        <span class="number">{number}</span>
        <span class="title">{title}</span>
        <LessonList words={words} />
      </li>
    );
  }
  const isDone = number < course.week;
  return (
    <li class={isDone ? 'week done' : 'week ahead'}>
      <span class="number">{isDone ? <Tick label={words.course.done} /> : number}</span>
      <span class="title">{title}</span>
    </li>
  );
}

function LessonList({ words }: { words: SiteWords }) {
  return (
    <ol class="lessons">
      {words.course.lessons.map((title, index) => (
        <li key={index} aria-current={index === course.lesson ? 'step' : undefined}>
          <span class="dot">{index < course.lesson && <Tick label={words.course.done} />}</span>
          <span class="title">{title}</span>
          <small>{words.course.minutes(course.lessons[index] ?? 0)}</small>
        </li>
      ))}
    </ol>
  );
}

function Tick({ label }: { label: string }) {
  return (
    <svg class="tick" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
      <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
    </svg>
  );
}
