import { isByTag } from '../writing/isByTag.ts';
import { usePlayground } from '../state/usePlayground.ts';
import { words } from '../words.ts';
import { Snippet } from './Snippet.tsx';

/** All that is pasted, each where it goes. */
export function ToPaste() {
  const { paste, settings } = usePlayground();
  const { main, element, style, policy } = paste.value;
  const isOwn = settings.value.placement === 'own';
  const said = words.paste;
  return (
    <section class="to-paste" aria-labelledby="paste">
      <h2 id="paste">{said.title}</h2>
      {isByTag(settings.value) ? (
        <Snippet id="paste-main" title={said.tag} text={main} hint={main.startsWith('<style>') ? said.tagHint : said.tagOnlyHint} />
      ) : (
        <Snippet id="paste-main" title={said.mount} text={main} hint={said.mountHint} />
      )}
      <Snippet id="paste-element" title={isOwn ? said.ownElement : said.element} text={element} {...(isOwn && { hint: said.ownElementHint })} />
      <Snippet id="paste-style" title={said.style} text={style} />
      <Snippet id="paste-policy" title={said.policy} text={policy} hint={said.policyHint} />
      <p class="hint">{said.origins}</p>
    </section>
  );
}
