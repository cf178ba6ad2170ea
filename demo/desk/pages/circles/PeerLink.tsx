import { useRef } from 'preact/hooks';
import { useDesk } from '../../state/useDesk.ts';
import { words } from '../../words.ts';

interface PeerLinkProps {
  /** The introduction's. */
  id: string;
  peer: string;
  /** Below the API's address. */
  path: string;
}

/** The link with which the peer answers, to be handed on. Where it cannot be copied by a button, it is marked to be copied by hand. */
export function PeerLink({ id, peer, path }: PeerLinkProps) {
  const said = words.circles;
  const desk = useDesk();
  const box = useRef<HTMLInputElement>(null);
  const link = desk.linkTo(path);

  async function copy(): Promise<void> {
    box.current?.select();
    desk.said.value = (await isCopied(link)) ? said.copied(peer) : said.copyByHand;
  }

  return (
    <div class="field">
      <label for={`link-${id}`}>{said.link(peer)}</label>
      <p class="hint" id={`link-${id}-hint`}>
        {said.linkHint(peer)}
      </p>
      <input id={`link-${id}`} ref={box} readOnly value={link} dir="ltr" aria-describedby={`link-${id}-hint`} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" onClick={() => void copy()}>
        {said.copy}
      </button>
    </div>
  );
}

/** A page may copy over HTTPS and on this machine only, and where the browser lets it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
