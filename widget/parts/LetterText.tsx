import { useStanding } from '../state/useStanding.ts';

/** What the helper writes. */
export function LetterText() {
  const { body, signature } = useStanding().message;
  return (
    <div class="letter">
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="signature">{signature}</p>
    </div>
  );
}
