import { useId, useState } from 'preact/hooks';

interface WriteFormProps {
  label: string;
  button: string;
  /** Answers whether it was taken; what was typed stays until it was. */
  onWrite: (text: string) => Promise<boolean>;
}

export function WriteForm({ label, button, onWrite }: WriteFormProps) {
  const id = useId();
  const [text, write] = useState('');
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await onWrite(text))) write('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{label}</label>
      <textarea id={id} rows={3} dir="auto" value={text} onInput={(event) => write(event.currentTarget.value)} />
      <button type="submit">{button}</button>
    </form>
  );
}
