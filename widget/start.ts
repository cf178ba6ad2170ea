import type { Standing } from '../sdk/contract/types.ts';
import type { connect as Connect, Connection } from './connection/connect.ts';
import { defineElement, elementName, type GoodtermsWidget, shown } from './element.ts';

/** The widget of the script tag. */
export interface Widget {
  open(): void;
  refresh(): void;
  /** Gives nothing, so that whoever held the widget can hold that. */
  remove(): undefined;
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

  defineElement((settings) => (settings.api ? connect(settings) : shared), tag);
  const own = document.createElement(elementName);
  own.id = elementName;
  own.setAttribute('placement', 'corner');
  /** The owner's element, which a soft navigation may have replaced, or else ours: beside the body, because soft navigations replace that. */
  const current = (): GoodtermsWidget => {
    const element = document.querySelector(elementName) ?? [...shown][0] ?? own;
    if (!element.isConnected) document.documentElement.append(own);
    return element;
  };

  current().begin();
  return {
    open: () => current().open(),
    refresh: () => current().refresh(),
    remove() {
      shown.forEach((element) => element.forget());
      own.remove();
    },
  };
}
