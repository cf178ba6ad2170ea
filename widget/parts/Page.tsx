import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageProps {
  /** One question. A new one takes the focus, so that each step is read from its beginning. */
  heading: string;
  children?: ComponentChildren;
}

/** The heading and what scrolls below it. */
export function Page({ heading, children }: PageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [heading]);
  return (
    <div class="body">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </div>
  );
}
