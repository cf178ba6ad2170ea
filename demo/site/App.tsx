import { CourseList } from './CourseList.tsx';
import { Exercise } from './Exercise.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Lesson } from './Lesson.tsx';
import { NextCall } from './NextCall.tsx';
import { Notebook } from './Notebook.tsx';
import type { Stage } from './stage.ts';

/** A lesson in progress on a coach's member site. */
export function App({ stage }: { stage: Stage }) {
  const words = stage.words.value;
  return (
    <div class="site">
      <Header stage={stage} />
      <div class="columns">
        <CourseList words={words} />
        <main id="lesson" class="lesson" tabIndex={-1}>
          <Lesson words={words}>
            <Exercise key={stage.state.value.member} stage={stage} />
          </Lesson>
        </main>
        <aside class="margin">
          <NextCall key={stage.state.value.member} stage={stage} />
          <Notebook key={stage.state.value.member} stage={stage} />
        </aside>
      </div>
      <Footer stage={stage} />
    </div>
  );
}
