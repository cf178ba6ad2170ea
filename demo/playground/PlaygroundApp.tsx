import { Mark } from '../site/Mark.tsx';
import { SettingsForm } from './parts/SettingsForm.tsx';
import { ToPaste } from './parts/ToPaste.tsx';
import { Preview } from './preview/Preview.tsx';
import type { Playground } from './state/openPlayground.ts';
import { PlaygroundContext } from './state/usePlayground.ts';
import { words } from './words.ts';

/** The owner's look at their future member page, and the text that makes it so. */
export function PlaygroundApp({ playground }: { playground: Playground }) {
  return (
    <PlaygroundContext.Provider value={playground}>
      <header class="top">
        <a class="brand" href={playground.base}>
          <Mark />
          {words.brand}
        </a>
        <a href={playground.base}>{words.back}</a>
      </header>
      <main>
        <div class="opening">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <Preview />
        <SettingsForm />
        <ToPaste />
      </main>
    </PlaygroundContext.Provider>
  );
}
