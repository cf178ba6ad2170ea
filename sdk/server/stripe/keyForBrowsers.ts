/** Where members give a card. */
export interface CardEntry {
  /** `pk_live_…` or `pk_test_…`: what Stripe's script works with in a member's browser. Needed for `embedded`. */
  publishableKey?: string;
  /**
   * `embedded`: in the widget, by a form of Stripe's. `redirect`: on Stripe's own pages alone, which is the smallest scope of the
   * card industry's rules (PCI DSS). `embedded` with a publishable key and `redirect` without one, where nothing is said.
   */
  payment?: 'embedded' | 'redirect';
}

/** The key that members' browsers are given; null where they are led to Stripe's pages. @throws TypeError where it cannot be */
export function keyForBrowsers({ publishableKey, payment }: CardEntry, mode: string): string | null {
  if (publishableKey === undefined) {
    if (payment === 'embedded') throw new TypeError('payment: \'embedded\' needs Stripe\'s publishable key. Pass publishableKey (pk_…, in the dashboard under Developers, API keys), or payment: \'redirect\'.');
    return null;
  }
  const [, ofKey] = /^pk_(live|test)_\w+$/.exec(publishableKey) ?? [];
  if (ofKey === undefined) throw new TypeError('The publishable key of Stripe begins with pk_live_ or pk_test_. It is in the dashboard under Developers, API keys.');
  if (ofKey !== mode) throw new TypeError(`The publishable key is for ${ofKey} mode and the other key is for ${mode} mode. Pass two keys of one mode.`);
  return payment === 'redirect' ? null : publishableKey;
}
