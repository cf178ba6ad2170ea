/** A paragraph of the transcript and when it is said in the recording, for example `1:20`. */
export interface Spoken {
  at: string;
  text: string;
}

/** Every word of the member site in one language. */
export interface SiteWords {
  skip: string;
  nav: { label: string; course: string; calls: string; notebook: string };
  memberOf: (name: string) => string;
  course: { label: string; week: (week: number, of: number) => string; here: string; done: string; lessonsDone: (done: number, of: number) => string; weeks: string[]; lessons: string[]; minutes: (minutes: number) => string };
  lesson: {
    place: string;
    title: string;
    lede: string;
    by: string;
    play: string;
    noRecording: string;
    pictureOf: string;
    transcript: string;
    spoken: Spoken[];
    keep: string;
    keepPoints: string[];
    finish: string;
    finished: string;
    next: string;
  };
  exercise: { title: string; ask: string; label: string; hint: string; save: string; saved: string };
  notebook: { title: string; label: string; placeholder: string; saved: string };
  call: { title: string; topic: string; with: string; length: string; join: string; joined: string };
  footer: { writeTo: string; promise: string; imaginary: string; keptInPage: string };
}
