import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PlaybookDocument } from '../../../../sdk/contract/types.ts';
import { useDesk } from '../../state/useDesk.ts';

/** The text that is being written, and what it was before. It outlives its page. */
export interface Draft {
  text: Signal<string>;
  /** The edition that is being changed. */
  edition: string;
  /** Whether there is something that was not saved. */
  isChanged: boolean;
  /** What was put aside for another text; empty when nothing was. */
  aside: string;
  /** Puts another text in, and what was changed aside. */
  load(text: string): void;
  /** Takes out again what was put aside. */
  takeBack(): void;
  /** From now on the text is a change of this edition: of one just saved, or of one that somebody else saved. */
  rebase(document: Pick<PlaybookDocument, 'edition' | 'text'>): void;
}

export function useDraft(newest: PlaybookDocument): Draft {
  const desk = useDesk();
  const text = desk.draft('playbook');
  const base = desk.draft('playbook before');
  const edition = desk.draft('playbook edition');
  const aside = desk.draft('playbook aside');
  const isChanged = text.value !== base.value;

  function rebase(document: Pick<PlaybookDocument, 'edition' | 'text'>): void {
    edition.value = document.edition;
    base.value = document.text;
  }

  // Who has changed nothing follows what others save.
  const isBehind = edition.value !== newest.edition && !isChanged;
  useEffect(() => {
    if (!isBehind) return;
    rebase(newest);
    text.value = newest.text;
  }, [isBehind]);
  useEffect(() => {
    desk.isUnsaved.value = isChanged || aside.value !== '';
  }, [isChanged, aside.value]);

  return {
    text,
    edition: edition.value,
    isChanged,
    aside: aside.value,
    load(other) {
      if (isChanged) aside.value = text.value;
      text.value = other;
    },
    takeBack() {
      text.value = aside.value;
      aside.value = '';
    },
    rebase,
  };
}
