/** Why a script is there, and what it does on the page. Hosts are named by the setting that they come from. */
export interface Purpose {
  /** In one line, for whoever has to say why a script is on a page. */
  purpose: string;
  loaded: 'on every page' | 'when there is something to say' | 'when the letter is opened' | 'when a screen is chosen' | 'when a card is entered' | 'when somebody asks for it';
  hosts: string[];
  reads: string[];
  sends: string[];
}

const api = 'your API (data-api)';
const token = 'your token address (data-token-url)';

const loader: Purpose = {
  purpose: 'Waits until the page is idle, asks the API once how things stand, and loads the rest only where there is something to say.',
  loaded: 'on every page',
  hosts: [api, token],
  reads: ['the settings on its own tag', 'whether something marked data-goodterms-open is pressed', 'the member token, which it keeps in memory', 'how things stand for the member'],
  sends: ['the member token, or the cookie of your own site where there is no token address', 'the language, where the page asks for one'],
};

/** Words of one language. */
const words = (language: string, which: string): Pick<Purpose, 'purpose' | 'hosts' | 'reads' | 'sends'> => ({
  purpose: `Words in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}: ${which}.`,
  hosts: [],
  reads: [],
  sends: [],
});

/** Screens, which call the API through what they share. */
const screens = (which: string): Purpose => ({
  purpose: `Screens: ${which}.`,
  loaded: 'when a screen is chosen',
  hosts: [],
  reads: ['how things stand for the member', 'what the member chooses and writes'],
  sends: [],
});

/**
 * Every script of the widget, by the module that it is loaded by, or else by the name that it is given in `vite.config.ts`.
 * A build that makes another one fails: whoever adds a file says here what it is for.
 */
const purposes: { of: RegExp; is: (language: string) => Purpose }[] = [
  { of: /^widget\/loader\.ts$/, is: () => loader },
  {
    of: /^start$/,
    is: () => ({
      purpose: 'The element, and the note in the corner or in its place.',
      loaded: 'when there is something to say',
      hosts: ['where the helper’s photo is (your playbook)'],
      reads: ['how things stand for the member', 'the language of the page', 'where the page’s focus is, so as not to cover it'],
      sends: [],
    }),
  },
  { of: /^widget\/words\/([a-z]{2})\.ts$/, is: (language) => ({ ...words(language, 'those of the note'), loaded: 'when there is something to say' }) },
  { of: /^widget\/words\/([a-z]{2})\/catalogue\.ts$/, is: (language) => ({ ...words(language, 'all others'), loaded: 'when the letter is opened' }) },
  {
    of: /^widget\/words\/own\.ts$/,
    is: () => ({
      purpose: 'Puts your own phrases in the place of ours, where your playbook has some.',
      loaded: 'when the letter is opened',
      hosts: [],
      reads: ['your phrases, from the API'],
      sends: [],
    }),
  },
  {
    of: /^letter$/,
    is: () => ({
      purpose: 'The panel and the letter with its ways forward. It may come a moment before it is opened, while the page is idle.',
      loaded: 'when the letter is opened',
      hosts: [],
      reads: ['how things stand for the member'],
      sends: [],
    }),
  },
  {
    of: /^parts$/,
    is: () => ({
      purpose: 'What screens are made of, and the calls to the API that they make; also that of "Not now" on the note.',
      loaded: 'when the letter is opened',
      hosts: [api],
      reads: ['what the member chooses and writes'],
      sends: ['what the member has chosen or written, when they send it', 'the member token, or the cookie of your own site', 'a random key for each change, so that it is made once'],
    }),
  },
  { of: /^widget\/screens\/ways\.ts$/, is: () => screens('spreading what is open, and paying it') },
  { of: /^widget\/screens\/agreed\.ts$/, is: () => screens('a plan, a pause, what comes after them, and "not now"') },
  { of: /^widget\/screens\/others\.ts$/, is: () => screens('writing to the helper, help with money, people, what is not right, and a goal') },
  {
    of: /^widget\/payment\/ByCard\.tsx$/,
    is: () => ({
      purpose: 'Loads Stripe’s own script and shows Stripe’s own form. The card is typed into a frame of Stripe’s, which no script of the page can read.',
      loaded: 'when a card is entered',
      hosts: ['https://js.stripe.com', 'https://api.stripe.com', 'other addresses of Stripe’s, from its own script and frames'],
      reads: ['your publishable key and the secret of this one payment, from the API', 'whether Stripe is content with the form; never what is typed there'],
      sends: ['to Stripe: your publishable key, the secret of this one payment, the language'],
    }),
  },
  {
    of: /^widget\/reveal\.ts$/,
    is: () => ({
      purpose: 'With data-placement="none", shows what the owner has marked with data-goodterms-show, in place of the note.',
      loaded: 'when there is something to say',
      hosts: [],
      reads: ['how things stand for the member', 'which elements of the page are marked'],
      sends: [],
    }),
  },
  {
    of: /^widget\/doctor\/doctor\.ts$/,
    is: () => ({
      purpose: 'Says in plain words what is wrong with how the widget is set up on a page.',
      loaded: 'when somebody asks for it',
      hosts: [api, token],
      reads: ['the tags of the widget', 'whether its files, the API and the token address can be reached', 'the dates and the kind of the member token, and never whom it is about', 'what the browser has reported against the page’s policy'],
      sends: ['the member token, or the cookie of your own site, to ask for what helps everybody (GET /v1/resources)'],
    }),
  },
];

/**
 * What one script is for.
 * @param origin the module that it is loaded by, as a path from the top of the repository, or else its name
 * @throws Error where nobody has said so yet
 */
export function purposeOf(origin: string): Purpose {
  for (const { of, is } of purposes) {
    const found = of.exec(origin);
    if (found) return is(found[1] ?? '');
  }
  throw new Error(`purposeOf: nobody has said what the script of "${origin}" is for. Add a line for it to release/purposes.ts.`);
}
