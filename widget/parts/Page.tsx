import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';

export interface PageProps {
  /** One question. A new one takes the focus, so that each step is read from its beginning. */
  heading: string;
  children?: ComponentChildren;
  /** Where "Back" leads from a step of a screen; without it to the screen before, if there is one. */
  back?: (() => void) | undefined;
}

/** The way back, always in the same place; the heading, and what scrolls below it. */
export function Page({ heading, children, back }: PageProps) {
  const session = useSession();
  const words = useFrameWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [heading]);
  const goBack = back ?? (session.canGoBack() && session.back);
  return (
    <>
      {goBack && (
        <button type="button" class="plain back" part="button" onClick={goBack}>
          ‹ {words.back}
        </button>
      )}
      <div class="body">
        <h2 part="heading" ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {children}
      </div>
    </>
  );
}
