import { describeFindings } from './describeFindings.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';
import { showOverlay, type Overlay } from './overlay.ts';

let overlay: Overlay | undefined;
let isFirst = true;

/**
 * Looks at how Goodterms is set up on this page, and says so on the page and in the console. It asks neither who is signed in
 * nor how things stand for them, and shows no token, no name and no amount: a page cannot know who is its owner, so this is
 * written for whoever may see it.
 *
 * Where the page's address asks for it, nothing is looked at before a button is pressed: a client may have been sent that link.
 * @param tag what the script tag says, or said before it was taken away
 */
export async function doctor(tag: DOMStringMap): Promise<void> {
  const isByAddress = isFirst && /[?&]goodterms-doctor/.test(location.search);
  isFirst = false;
  overlay?.close();
  const mine = showOverlay(() => void look(mine, tag));
  overlay = mine;
  if (!isByAddress) await look(mine, tag);
}

async function look(shown: Overlay, tag: DOMStringMap): Promise<void> {
  shown.begin();
  const findings: Finding[] = [];
  for await (const finding of examine(tag)) {
    findings.push(finding);
    shown.add(finding);
  }
  const text = describeFindings(findings);
  shown.end(findings, text);
  // oxlint-disable-next-line no-console -- somebody asked, and can copy it from there
  console.info(text);
}
