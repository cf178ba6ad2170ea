import type { Expert } from '../../../sdk/contract/types.ts';

/** Somebody outside who can be asked while nobody of the team has answered. They learn nothing of this page. */
export const OutsideHelp = ({ expert: { name, about, link } }: { expert: Expert }) =>
  /^(https|mailto|tel):/.test(link) && (
    <p>
      <a class="plain" part="button" href={link} target="_blank" rel="noreferrer">
        {name}
      </a>{' '}
      {about}
    </p>
  );
