/** As a `ref`: what a choice has brought up is moved into sight once, because on a phone it may begin below the edge. */
export function intoSight(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
