import { useStanding } from '../state/useStanding.ts';

/** What the helper writes. */
export function LetterText() {
  const { body, signature, locale } = useStanding().message;
  return (
    <div class="letter" part="letter" lang={locale} dir="auto">
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="signature">{signature}</p>
    </div>
  );
}
