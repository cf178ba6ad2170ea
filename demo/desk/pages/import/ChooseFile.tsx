import { useState } from 'preact/hooks';
import { words } from '../../words.ts';

interface ChooseFileProps {
  file: File | null;
  onChoose: (file: File | null) => void;
  isBusy: boolean;
  /** Whether what it would change is shown already. */
  isShown: boolean;
  onLook: (file: File) => void;
}

export function ChooseFile({ file, onChoose, isBusy, isShown, onLook }: ChooseFileProps) {
  const said = words.import;
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(file === null);
        if (file && !isBusy) onLook(file);
      }}
    >
      <div class="field">
        <label for="file">{said.choose}</label>
        <p class="hint" id="file-hint">
          {said.chooseHint}
        </p>
        <input
          id="file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby={isMissing ? 'file-hint file-problem' : 'file-hint'}
          onChange={(event) => {
            setMissing(false);
            onChoose(event.currentTarget.files?.[0] ?? null);
          }}
        />
        {isMissing && (
          <p class="problem" id="file-problem" role="status">
            {said.fileMissing}
          </p>
        )}
      </div>
      <button type="submit" class={isShown ? undefined : 'main'} aria-disabled={isBusy || undefined}>
        {said.look}
      </button>
    </form>
  );
}
