import type { Resource } from '../../../sdk/contract/types.ts';
import type { HelpWords } from '../../words/en/help.ts';

interface HelpEntryProps {
  resource: Resource;
  words: HelpWords;
}

/** What it is, who runs it, whether it is free, how to reach it. The other side learns nothing of this page. */
export function HelpEntry({ resource: { id, title, about, runBy, free, link, linkText }, words }: HelpEntryProps) {
  const isPage = link.startsWith('https:');
  const isReachable = isPage || /^(mailto|tel):/.test(link);
  return (
    <li>
      <h3 id={id}>{title}</h3>
      <p>{about}</p>
      <p class="small">
        {words.runBy(runBy)} · {free ? words.free : words.notFree}
      </p>
      {isReachable && (
        <a
          class="plain" part="button"
          href={link}
          target={isPage ? '_blank' : undefined}
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          aria-describedby={id}
        >
          <bdi>{linkText}</bdi>
          {isPage && <span class="heard"> ({words.newPage})</span>}
        </a>
      )}
    </li>
  );
}
