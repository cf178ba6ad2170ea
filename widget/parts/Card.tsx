interface CardProps {
  title: string;
  /** What it means today, in one line. */
  line: string;
  press: () => void;
  /** Called when it looks as if the card will be chosen. */
  intend?: () => void;
}

/** One way forward. All have equal weight. */
export function Card({ title, line, press, intend }: CardProps) {
  return (
    <button type="button" class="card" part="card" onPointerEnter={intend} onFocus={intend} onClick={press}>
      <strong>{title}</strong>
      <span>{line}</span>
    </button>
  );
}
