import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { Page } from './Page.tsx';
import { Trouble } from './Trouble.tsx';

/** A page whose code is loaded when one comes to it, because it brings a library that no other page needs. */
export function later(title: string, load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function Later() {
    const [, setReady] = useState(loaded !== null);
    const [hasFailed, setFailed] = useState(false);
    const [round, setRound] = useState(0);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setReady(true);
        },
        () => setFailed(true),
      );
    }, [round]);
    const Loaded = loaded;
    if (Loaded) return <Loaded />;
    return (
      <Page title={title}>
        {hasFailed ? (
          <Trouble
            text={words.failures.noAnswerToReading}
            again={() => {
              setFailed(false);
              setRound(round + 1);
            }}
          />
        ) : (
          <p class="pending">{words.oneMoment}</p>
        )}
      </Page>
    );
  };
}
