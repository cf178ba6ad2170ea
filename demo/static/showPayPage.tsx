import { render } from 'preact';
import type { Controls } from '../controls/controls.ts';
import { PayPage } from '../pay/PayPage.tsx';
import { payLanguage } from '../pay/payWords.ts';

const route = '#/pay?';

/** Shows the pretend payment page in place of the lesson while the address asks for it. */
export function showPayPage(controls: Controls): void {
  const follow = async (): Promise<void> => {
    const isPaying = location.hash.startsWith(route);
    payLanguage.value = (await controls.state()).language;
    for (const id of ['demo-bar', 'site']) place(id).hidden = isPaying;
    place('pay').hidden = !isPaying;
    if (isPaying) window.goodterms?.remove();
    else window.goodterms?.refresh();
    render(isPaying ? <PayPage controls={controls} query={new URLSearchParams(location.hash.slice(route.length))} goBack={() => location.assign('#lesson')} /> : null, place('pay'));
  };
  addEventListener('hashchange', () => void follow());
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element with the id "${id}".`);
  return found;
}
