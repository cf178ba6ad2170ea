import { useEffect, useRef } from 'preact/hooks';
import type { PlaybookDocument } from '../../../../sdk/contract/types.ts';
import { writeInstant } from '../../state/writeTime.ts';
import { words } from '../../words.ts';

interface ConflictProps {
  /** What was saved meanwhile. */
  theirs: PlaybookDocument;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else has saved meanwhile: both ways forward, and neither loses a word. */
export function Conflict({ theirs: { version, publishedBy, publishedAt }, onTakeTheirs, onKeepMine }: ConflictProps) {
  const said = words.playbook.conflict;
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div class="confirm" role="group">
      <p ref={text} tabIndex={-1}>
        {said.text(publishedBy, version, publishedAt === null ? '' : writeInstant(publishedAt))}
      </p>
      <div class="buttons">
        <button type="button" onClick={onTakeTheirs}>
          {said.takeTheirs}
        </button>
        <button type="button" onClick={onKeepMine}>
          {said.keepMine}
        </button>
      </div>
    </div>
  );
}
