/** The box with the text of the playbook, which other parts of the page lead back to. */
export const boxId = 'playbook-text';

export function focusBox(): void {
  box()?.focus();
}

/** Marks a line and brings it into sight, so that it can be read and typed over. 1 is the first. */
export function goToLine(line: number): void {
  const area = box();
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, { length: one }) => length + one + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, heightOf(area, area.value.slice(0, start)) - area.clientHeight / 2);
}

function box(): HTMLTextAreaElement | null {
  return document.querySelector(`#${boxId}`);
}

/** How high so much of the text is. Long lines are broken, so it is measured in a box like this one. */
function heightOf(area: HTMLTextAreaElement, text: string): number {
  const copy = document.createElement('textarea');
  copy.value = text;
  copy.rows = 1;
  copy.ariaHidden = 'true';
  Object.assign(copy.style, { visibility: 'hidden', position: 'absolute', maxInlineSize: `${area.offsetWidth}px` });
  area.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}
