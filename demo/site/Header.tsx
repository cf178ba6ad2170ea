import { Mark } from './Mark.tsx';
import type { Stage } from './stage.ts';

export function Header({ stage }: { stage: Stage }) {
  const words = stage.words.value;
  const name = stage.part.value.name[stage.state.value.language];
  return (
    <header class="header">
      <a class="skip" href="#lesson">
        {words.skip}
      </a>
      <a class="brand" href="#lesson">
        <Mark />
        <span lang="en">Steady Ground</span>
      </a>
      <nav aria-label={words.nav.label}>
        <a href="#course" aria-current="page">
          {words.nav.course}
        </a>
        <a href="#call">{words.nav.calls}</a>
        <a href="#notebook">{words.nav.notebook}</a>
      </nav>
      <span class="member" role="img" aria-label={words.memberOf(name)}>
        <span class="initial" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <span class="name" aria-hidden="true">
          {name}
        </span>
      </span>
    </header>
  );
}
