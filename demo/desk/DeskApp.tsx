import type { Desk } from './state/desk.ts';
import { DeskContext } from './state/useDesk.ts';
import { Circles } from './pages/Circles.tsx';
import { Import } from './pages/Import.tsx';
import { Insights } from './pages/Insights.tsx';
import { People } from './pages/People.tsx';
import { Person } from './pages/Person.tsx';
import { Playbook } from './pages/Playbook.tsx';
import { SignIn } from './pages/SignIn.tsx';
import { Thread } from './pages/Thread.tsx';
import { Threads } from './pages/Threads.tsx';
import { Touches } from './pages/Touches.tsx';
import { Today } from './pages/Today.tsx';
import { Trail } from './pages/Trail.tsx';
import { Frame } from './parts/Frame.tsx';
import type { Place } from './state/place.ts';
import { words } from './words.ts';

/** The owner's page: who waits, how people stand, what worked. */
export function DeskApp({ desk }: { desk: Desk }) {
  const { isSignedIn, place } = desk;
  return (
    <DeskContext.Provider value={desk}>
      <Frame>
        {isSignedIn.value === null && <p class="pending">{words.oneMoment}</p>}
        {isSignedIn.value === false && <SignIn />}
        {isSignedIn.value && <PageAt key={`${place.value.page} ${place.value.id}`} place={place.value} />}
      </Frame>
    </DeskContext.Provider>
  );
}

function PageAt({ place: { page, id } }: { place: Place }) {
  if (page === 'people') return id === '' ? <People /> : <Person id={id} />;
  if (page === 'threads') return id === '' ? <Threads /> : <Thread id={id} />;
  const Shown = pages[page];
  return <Shown />;
}

const pages = { today: Today, circles: Circles, touches: Touches, insights: Insights, import: Import, playbook: Playbook, trail: Trail };
