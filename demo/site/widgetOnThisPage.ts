/** Asks the widget to look again at how things stand, as a new page would. */
export function refreshWidget(): void {
  window.goodterms?.refresh();
}

/** Gives the widget the page's light: on the script tag before it runs, on its element afterwards. */
export function themeWidget(theme: string): void {
  document.querySelector<HTMLElement>('script[data-api]')?.setAttribute('data-theme', theme);
  document.querySelector('goodterms-widget')?.setAttribute('theme', theme);
}
