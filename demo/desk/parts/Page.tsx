import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../state/useDesk.ts';
import { words } from '../words.ts';
import { AmountsSwitch } from './AmountsSwitch.tsx';

interface PageProps {
  title: string;
  lead?: string | undefined;
  /** Where one came from. */
  back?: { href: string; label: string };
  /** Whether there are sums on it that can be shown. */
  hasAmounts?: boolean;
  children: ComponentChildren;
}

/** One page of the desk. When it is turned to, its heading has the focus and the window its name. */
export function Page({ title, lead, back, hasAmounts, children }: PageProps) {
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.brand}`;
  }, [title]);
  useEffect(() => {
    // Nobody's first page takes the focus away from the top.
    if (desk.turned.peek()) heading.current?.focus();
    scrollTo(0, 0);
  }, []);

  return (
    <>
      <header class="page-head">
        {back && (
          <a class="back" href={back.href}>
            {back.label}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h1>
        {hasAmounts && <AmountsSwitch />}
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
    </>
  );
}
