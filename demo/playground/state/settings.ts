import { languages, type Language } from '../../scenes/language.ts';
import type { Theme } from '../../site/stage.ts';

/** Where the note stands: in the corner, in the page, or nowhere, because an element of the owner's own is shown instead. */
export const placements = ['corner', 'inline', 'own'] as const;

/** How the widget comes to the page: by the tag, or by `mount()` of the npm package. */
export const sites = ['page', 'npm'] as const;

export const densities = ['comfortable', 'compact'] as const;

/** Empty: the language that the API has for the member. */
export const locales = ['', ...languages] as const;

export type Placement = (typeof placements)[number];
export type Site = (typeof sites)[number];
export type Density = (typeof densities)[number];

/** What the visitor has chosen. A text that is empty means ours, a number that is null as well. */
export interface Settings {
  placement: Placement;
  site: Site;
  locale: Language | '';
  theme: Theme;
  density: Density;
  /** Colours as CSS has them; `light-dark(…, …)` gives both lights their own. */
  accent: string;
  paper: string;
  ink: string;
  /** Lists of fonts as CSS has them. */
  font: string;
  headingFont: string;
  /** In pixels. */
  radius: number | null;
  textSize: number | null;
  /** Where pages reach the API: an address, or a path on their own site. */
  api: string;
  /** Answers a token; empty where the site's own session speaks for the member. */
  tokenUrl: string;
  /** Where the folder with the scripts is; empty: with the API. */
  files: string;
  /** Whether the tag names one build by its hash. */
  isPinned: boolean;
  /** Whether members give cards in the widget, which needs Stripe's addresses in the policy. */
  hasCards: boolean;
}

export const first: Settings = {
  placement: 'corner',
  site: 'page',
  locale: '',
  theme: 'auto',
  density: 'comfortable',
  accent: '',
  paper: '',
  ink: '',
  font: '',
  headingFont: '',
  radius: null,
  textSize: null,
  api: 'https://goodterms.example.com',
  tokenUrl: '/goodterms-token',
  files: '',
  isPinned: false,
  hasCards: false,
};
