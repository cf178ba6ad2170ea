import { Panel } from './parts/Panel.tsx';
import type { Session } from './state/session.ts';
import { SessionContext } from './state/useSession.ts';

/** The panel with the screen of the moment; a failure stands before it until it is dealt with. */
export function Opened({ session }: { session: Session }) {
  const words = session.catalogue.value;
  const shown = session.view.value;
  const failed = session.failure.value;
  return (
    words && (
      <SessionContext.Provider value={session}>
        <Panel>
          {failed && <failed.Screen words={words.failure} />}
          {shown && (
            <div class="stage" key={shown.place.name + shown.place.about} hidden={!!failed}>
              <shown.Screen words={words[shown.place.name]} />
            </div>
          )}
        </Panel>
      </SessionContext.Provider>
    )
  );
}
