/** The attributes of `<goodterms-widget>` as they are written in markup. Where one is left out, the script tag's setting holds. */
export interface GoodtermsWidgetAttributes {
  /** Where the API lives, without `/v1`; left out where the script tag says it. */
  api?: string | undefined;
  /** On your site, answers a POST with a member token. */
  'token-url'?: string | undefined;
  /** BCP 47. */
  locale?: string | undefined;
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Any CSS colour. */
  accent?: string | undefined;
  density?: 'comfortable' | 'compact' | undefined;
  placement?: 'corner' | 'inline' | undefined;
}
