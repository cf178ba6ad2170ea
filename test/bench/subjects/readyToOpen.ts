/** Says that a subject can be opened from now on, and how. Runs in the page. */
export function readyToOpen(open: () => void): void {
  Object.assign(window, { openSubject: open });
}
