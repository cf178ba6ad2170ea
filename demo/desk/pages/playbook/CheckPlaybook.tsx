import { useState } from 'preact/hooks';
import { type PlaybookReading, readPlaybook } from '../../../../sdk/server/playbook/readPlaybook.ts';
import { Field } from '../../parts/Field.tsx';
import { focusSection, Section } from '../../parts/Section.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { words } from '../../words.ts';

/** Checks a changed playbook in this page: every fault with its line, and the way to that line. */
export function CheckPlaybook({ inForce }: { inForce: string }) {
  const said = words.playbook;
  const desk = useDesk();
  const text = desk.draft('playbook');
  const [checked, setChecked] = useState<{ text: string; reading: PlaybookReading } | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [isMissing, setMissing] = useState(false);
  // What was found belongs to what was checked.
  const reading = checked?.text === text.value ? checked.reading : null;

  function check(): void {
    const isEmpty = text.value.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) return;
    setChecking(true);
    // Every sentence is read for its voice, which takes a moment: first it is said that it is under way.
    setTimeout(() => {
      setChecked({ text: text.value, reading: readPlaybook(text.value) });
      setChecking(false);
      focusSection('found');
    }, 50);
  }

  return (
    <Section id="check" title={said.check} lead={said.checkLead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isChecking) check();
        }}
      >
        {text.value === '' && (
          <button
            type="button"
            onClick={() => {
              text.value = inForce;
              setTimeout(() => playbookBox()?.focus());
            }}
          >
            {said.fill}
          </button>
        )}
        <div class="code">
          <Field id="playbook-text" label={said.text} text={text} lines={18} spellcheck={false} problem={isMissing && text.value.trim() === '' ? said.textMissing : undefined} />
        </div>
        <button type="submit" class="main">
          {said.checkIt}
        </button>
        <p role="status" class="hint">
          {isChecking && said.checking}
        </p>
      </form>
      {reading && (
        <div class="found">
          <h3 id="found" tabIndex={-1}>
            {reading.ok ? said.fine : said.faults(reading.faults.length)}
          </h3>
          {!reading.ok && (
            <ul class="faults">
              {reading.faults.map(({ line, path, reason }) => (
                <li key={`${line} ${path} ${reason}`}>
                  <button type="button" class="quiet" onClick={() => goToLine(text.value, line)}>
                    {said.goTo(line)}
                  </button>
                  <span>
                    {path && <code>{path}</code>} {reason}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Section>
  );
}

function playbookBox(): HTMLTextAreaElement | null {
  return document.querySelector('#playbook-text');
}

/** Marks the line, so that it can be seen and typed over. */
function goToLine(text: string, line: number): void {
  const box = playbookBox();
  if (!box) return;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const height = box.scrollHeight / Math.max(1, lines.length);
  box.scrollTop = Math.max(0, (line - 4) * height);
}
