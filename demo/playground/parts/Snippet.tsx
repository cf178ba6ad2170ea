import { CopyButton } from './CopyButton.tsx';

interface SnippetProps {
  /** Unique on the page. */
  id: string;
  title: string;
  hint?: string;
  text: string;
}

/** Text to paste somewhere. Nothing is shown where there is none. */
export function Snippet({ id, title, hint, text }: SnippetProps) {
  if (!text) return null;
  return (
    <section class="snippet" aria-labelledby={id}>
      <div class="snippet-head">
        <h3 id={id}>{title}</h3>
        <CopyButton text={() => text} what={title} />
      </div>
      <pre dir="ltr">
        <code>{text}</code>
      </pre>
      {hint && <p class="hint">{hint}</p>}
    </section>
  );
}
