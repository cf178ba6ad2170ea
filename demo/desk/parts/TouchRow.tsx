import type { ComponentChildren } from 'preact';
import type { OwnerTouch } from '../../../sdk/contract/types.ts';
import { writeInstant } from '../state/writeTime.ts';
import { words } from '../words.ts';

/** One note to somebody: when, about what and on which channel. @param children who it was for, where that is not said already */
export function TouchRow({ touch: { at, channel, situation, variant, state }, children }: { touch: OwnerTouch; children?: ComponentChildren }) {
  const said = words.person;
  return (
    <li class={state}>
      <time dateTime={at}>{writeInstant(at)}</time>
      <div>
        <span class="deed">{said.touchAbout(words.situations[situation] ?? situation)}</span>
        <span class="details">
          <span>{said.touchBy(words.channels[channel] ?? channel)}</span>
          {variant && <span>{said.variant(variant)}</span>}
          {state === 'withdrawn' && <span>{said.withdrawn}</span>}
        </span>
      </div>
      {children}
    </li>
  );
}
