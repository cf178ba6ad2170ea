/** Where everybody in the demo is in the twelve weeks. Names of weeks and lessons are among the site's words. */
export const course = {
  weeks: 12,
  week: 6,
  /** Of week 6, in minutes. */
  lessons: [6, 8, 5, 45],
  /** The lesson on this page, from 0. */
  lesson: 1,
  lessonsDone: 21,
  lessonsInAll: 46,
} as const;
