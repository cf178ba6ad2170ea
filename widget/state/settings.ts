/** What the owner can set on the element, at any time. */
export interface Settings {
  api: string;
  tokenUrl: string;
  /** BCP 47; empty: the one that the API keeps for the member. */
  locale: string;
  theme: 'light' | 'dark' | 'auto';
  /** Any CSS colour; empty: ours. */
  accent: string;
  placement: 'corner' | 'inline';
}

export const attributeNames = ['api', 'token-url', 'locale', 'theme', 'accent', 'placement'];

/** Reads the attributes; what is not understood counts as not set. */
export function readSettings(element: Element): Settings {
  const of = (name: string) => element.getAttribute(name) ?? '';
  const theme = of('theme');
  return {
    api: of('api'),
    tokenUrl: of('token-url'),
    locale: of('locale'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    accent: of('accent'),
    placement: of('placement') === 'corner' ? 'corner' : 'inline',
  };
}
