/** What the owner can set on the element, at any time. */
export interface Settings {
  api: string;
  tokenUrl: string;
  /** BCP 47; empty: the one that the API keeps for the member. */
  locale: string;
  theme: 'light' | 'dark' | 'auto';
  /** Any CSS colour; empty: ours. */
  accent: string;
  /** How much room there is between things. */
  density: 'comfortable' | 'compact';
  placement: 'corner' | 'inline';
}

export const attributeNames = ['api', 'token-url', 'locale', 'theme', 'accent', 'density', 'placement'];

/**
 * Reads the attributes; what is not understood counts as not set.
 * @param defaults what the script tag says: it holds where the element says nothing
 */
export function readSettings(element: Element, defaults: DOMStringMap): Settings {
  const of = (name: string) => element.getAttribute(name) ?? '';
  const or = (name: string) => of(name) || defaults[name] || '';
  const theme = or('theme');
  return {
    api: of('api'),
    tokenUrl: of('token-url'),
    locale: or('locale'),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    accent: or('accent'),
    density: or('density') === 'compact' ? 'compact' : 'comfortable',
    placement: of('placement') === 'corner' ? 'corner' : 'inline',
  };
}
