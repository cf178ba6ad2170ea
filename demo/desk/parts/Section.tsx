import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** How many there are in it, where that says something. */
  count?: number | undefined;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** A part of a page with a heading of its own. The heading can take the focus when what had it is gone. */
export function Section({ id, title, count, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
        {count !== undefined && count > 0 && <span class="count"> {count}</span>}
      </h2>
      {lead && <p class="hint">{lead}</p>}
      {children}
    </section>
  );
}

/** Moves the focus to a part's heading, after what had it has gone. */
export function focusSection(id: string): void {
  // In a task of its own, so that what has changed is on the page.
  setTimeout(() => document.getElementById(id)?.focus());
}
