import type { Standing } from '../sdk/contract/types.ts';
import type { connect as Connect, Connection } from './connection/connect.ts';
import { defineElement, elementName, type GoodtermsWidget } from './element.ts';

/** The widget of the script tag. */
export interface Widget {
  open(): void;
  refresh(): void;
  remove(): void;
}

/**
 * Brings the screens onto the page: into the element that the owner placed, or else into one of our own in the corner.
 * What both pieces share is handed over, because importing it from the loader would run the loader again wherever its
 * address carries a query.
 * @param first what the API said, so that it is not asked twice
 * @param tag the script tag's own settings
 */
export function start(
  connect: typeof Connect,
  connection: Connection,
  first: Standing | undefined,
  tag: DOMStringMap,
): Widget {
  let unused = first;
  const shared: Connection = {
    ...connection,
    async standing(locale, isFresh) {
      // An element that speaks another language than the tag has to ask for itself.
      const answer = isFresh || (locale ?? '') !== (tag['locale'] ?? '') ? undefined : unused;
      unused = undefined;
      return answer ?? connection.standing(locale, isFresh);
    },
  };

  // Whoever has defined the element, this module or another copy of it: it has the same methods.
  const element = document.querySelector(elementName) ?? create();
  // Before it begins, so that it asks in the right language at once.
  for (const name of ['locale', 'theme', 'accent']) {
    const value = tag[name];
    if (value && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  defineElement(({ api, tokenUrl }) => (api ? connect(api, tokenUrl) : shared));

  if (element.isConnected) element.begin();
  // Beside the body, because soft navigations replace that.
  else document.documentElement.append(element);
  const isOurs = element.id === elementName;

  return {
    open: () => element.open(),
    refresh() {
      if (isOurs && !element.isConnected) document.documentElement.append(element);
      element.refresh();
    },
    remove() {
      element.forget();
      if (isOurs) element.remove();
    },
  };
}

function create(): GoodtermsWidget {
  const element = document.createElement(elementName);
  element.id = elementName;
  // Turbo keeps such an element as it is.
  element.dataset.turboPermanent = '';
  element.setAttribute('placement', 'corner');
  return element;
}
