// Stands in for https://js.stripe.com/endive/stripe.js: as much of it as a page, a member and the widget can tell apart.
(() => {
  const { src } = document.currentScript;
  const { origin } = new URL(src);
  /** What was asked of it, in order. */
  const log = [];

  function Stripe(key, { locale }) {
    log.push(`open ${key} ${locale}`);
    // The real one leaves such frames behind, for good.
    const controller = document.createElement('iframe');
    controller.hidden = true;
    controller.name = '__privateStripeController';
    controller.title = 'Stripe';
    document.body.append(controller);
    return { elements: makeElements, confirmSetup, handleNextAction: ({ clientSecret }) => askBank(clientSecret) };
  }

  function makeElements({ clientSecret, appearance }) {
    const elements = { clientSecret, card: '' };
    elements.create = () => {
      const heard = {};
      const frame = document.createElement('iframe');
      const listen = ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        if (data.is === 'card') elements.card = data.card.replaceAll(' ', '');
        else if (data.is === 'ready') frame.contentWindow.postMessage({ appearance, locale: document.documentElement.lang }, origin);
        heard[data.is]?.();
      };
      return {
        on: (event, listener) => (heard[event] = listener),
        mount(node) {
          if (node.getRootNode() instanceof ShadowRoot) throw new Error('Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.');
          log.push(`mount ${clientSecret}`);
          frame.src = new URL('form.html', src);
          frame.title = 'Secure payment input frame';
          frame.style.cssText = 'display: block !important; inline-size: 100% !important; block-size: 180px !important; border: 0 !important';
          addEventListener('message', listen);
          node.append(frame);
        },
        destroy() {
          removeEventListener('message', listen);
          frame.remove();
        },
      };
    };
    return elements;
  }

  async function confirmSetup({ elements: { card, clientSecret } }) {
    log.push(`card ${clientSecret}`);
    const answer = await ask({ clientSecret, card });
    return answer.asksBank ? askBank(clientSecret) : answer;
  }

  /** As the real one asks, past the page's own server. */
  async function ask(what) {
    return await (await fetch(`${origin.replace('//js.', '//api.')}/pretend-stripe/confirm`, { method: 'POST', body: JSON.stringify(what) })).json();
  }

  /** Shows the bank's window at the end of the body, above all else that is not in the top layer. */
  function askBank(clientSecret) {
    log.push(`bank ${clientSecret}`);
    const overlay = document.createElement('div');
    overlay.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; display: grid; place-content: end center; gap: 16px; padding: 48px; background: #000c; color: #fff; font: 18px/1.4 sans-serif';
    overlay.setAttribute('role', 'dialog');
    overlay.setAttribute('aria-label', 'Your bank');
    overlay.append('A pretend bank asks: is it you who pays?');
    document.body.append(overlay);
    return new Promise((resolve) => {
      const answer = (name, bank) => {
        const button = document.createElement('button');
        button.textContent = name;
        button.style.cssText = 'padding: 12px 24px; font: inherit';
        button.addEventListener('click', () => {
          overlay.remove();
          resolve(ask({ clientSecret, bank }));
        });
        overlay.append(button);
      };
      answer('It is me', 'succeeds');
      answer('It is not me', 'fails');
    });
  }

  window.Stripe = Object.assign(Stripe, { version: 'endive', log });
})();
