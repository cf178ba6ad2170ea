import * as z from 'zod/mini';
import { Link, line } from './basics.ts';
import { field, named, openEnum } from './named.ts';

export const Resource = named(
  'Resource',
  'Help with money: what it is, who runs it, whether it is free, how to reach it.',
  z.object({
    id: z.string(),
    kind: openEnum(['article', 'charity', 'calculator', 'helpline', 'crisis']),
    title: z.string(),
    about: field('One or two plain sentences.', z.string()),
    runBy: z.string(),
    free: z.boolean(),
    link: Link,
    linkText: field('What the link says, for example "0800 138 7777".', z.string()),
  }),
);

export const Introduction = named(
  'Introduction',
  "A member's request to meet a peer. It carries nobody's money and nobody's real name.",
  z.object({
    id: field('`itr_…`', z.string()),
    circleId: z.string(),
    pseudonym: field('The name the member chose to be known by.', z.string()),
    state: field("For the owner `invited` waits for the peer's yes and `declined` was turned down; the member reads `asked` and `left` instead.", openEnum(['asked', 'invited', 'accepted', 'declined', 'left', 'reported'])),
    meetAt: field('How the peer can be met, in their words; empty before they said yes and after the end.', z.string()),
  }),
);

export const Circle = named(
  'Circle',
  'A shared story, or a person or group that a member can ask to meet.',
  z.object({
    id: z.string(),
    kind: openEnum(['story', 'peer']),
    name: field('A pseudonym.', z.string()),
    title: z.string(),
    story: field('A few plain sentences.', z.string()),
    sees: field('What the peer will see of the member; empty for a story.', z.string()),
    neverSees: field('What the peer will never see; empty for a story.', z.string()),
    introduction: field('The member\'s own request to meet them, if one is open.', z.nullable(Introduction)),
  }),
);

export const AskIntroduction = named(
  'AskIntroduction',
  'The name the member wants to be known by.',
  z.object({ pseudonym: field('Neither their own name nor their mail address.', line(40).check(z.minLength(2))) }),
);
