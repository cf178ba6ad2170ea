import type { SentLetter } from '../controls/controls.ts';
import type { Language } from '../scenes/language.ts';
import { barWords } from './barWords.ts';

interface LettersProps {
  letters: SentLetter[];
  language: Language;
}

/** The mail that left for the member, which a visitor of the demo could not see otherwise. */
export function Letters({ letters, language }: LettersProps) {
  const words = barWords[language];
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <details class="letters">
      <summary>
        <span class="label">{words.mail(letters.length)}</span>
      </summary>
      <small>{letters.length === 0 ? words.noMail : words.mailStaysHere}</small>
      <ul>
        {letters.map(({ url, subject, sentAt }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener">
              {day.format(new Date(sentAt))} · {subject}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
