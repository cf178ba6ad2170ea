import type { Helper } from '../../sdk/contract/types.ts';

/** The helper's picture, over their initial: that stays where there is none, or where the page lets none in. */
export function Face({ helper: { name, photo } }: { helper: Helper }) {
  return (
    <span class="face" aria-hidden="true">
      {name.slice(0, 1)}
      {photo && (
        <img
          src={photo}
          alt=""
          referrerpolicy="no-referrer"
          onError={(event) => {
            event.currentTarget.hidden = true;
          }}
        />
      )}
    </span>
  );
}
