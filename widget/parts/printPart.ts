/**
 * Prints one element, and not the page around it: from a frame that is there for nothing else.
 * @param title what the paper is called, and the file if it becomes one
 */
export function printPart(part: HTMLElement, title: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'heard';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.addEventListener('load', () => {
    const paper = frame.contentWindow;
    if (!paper) return;
    paper.document.title = title;
    const root = part.closest<HTMLElement>('[dir]');
    paper.document.documentElement.lang = root?.lang ?? '';
    paper.document.documentElement.dir = root?.dir ?? '';
    paper.document.body.replaceChildren(part.cloneNode(true));
    paper.addEventListener('afterprint', () => frame.remove());
    paper.print();
  });
  // Within our own root, where no script or style of the page comes across it.
  part.after(frame);
}
