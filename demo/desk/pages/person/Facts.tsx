import type { ComponentChildren } from 'preact';
import type { MemberFile } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';

/** What is known of a person besides money. */
export function Facts({ file: { member, standing } }: { file: MemberFile }) {
  const said = words.person.facts;
  const full = 'surface' in standing ? standing : null;
  const place = [nameOf('region', member.country), member.timeZone.replaceAll('_', ' ')].filter(Boolean).join(', ');
  return (
    <Section id="facts" title={words.person.about}>
      <dl class="facts-list">
        <Fact term={said.program}>{full?.program?.name}</Fact>
        <Fact term={said.progress}>{member.progress}</Fact>
        <Fact term={said.goal}>{full?.program?.goal && <q dir="auto">{full.program.goal}</q>}</Fact>
        <Fact term={said.language}>{nameOf('language', member.locale)}</Fact>
        <Fact term={said.place}>{place}</Fact>
        <Fact term={said.mail}>{member.email && <a href={`mailto:${member.email}`}>{member.email}</a>}</Fact>
        <Fact term={said.number}>{member.id}</Fact>
        <Fact term={said.muted}>{full?.member.muted.map((channel) => words.channels[channel] ?? channel).join(', ')}</Fact>
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function nameOf(type: 'region' | 'language', code: string): string {
  try {
    return (code && new Intl.DisplayNames(words.locale, { type }).of(code)) || code;
  } catch {
    return code; // an owner may have saved one that nobody knows
  }
}
