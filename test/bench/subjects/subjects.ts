import { subject as cal } from './cal/subject.ts';
import { subject as docsearch } from './docsearch/subject.ts';
import { subject as empty } from './empty/subject.ts';
import { subject as floor } from './floor/subject.ts';
import { subject as formbricks } from './formbricks/subject.ts';
import { owesNothing, subject as goodterms } from './goodterms/subject.ts';
import { subject as novu } from './novu/subject.ts';
import { subject as posthog } from './posthog/subject.ts';
import { subject as sentryAsync } from './sentryAsync/subject.ts';
import { subject as sentrySync } from './sentrySync/subject.ts';
import type { Subject } from './subject.ts';
import { subject as typebot } from './typebot/subject.ts';

/** All that is measured, by the names that `--only` takes, in the order of the table. */
export const subjects: Readonly<Record<string, Subject>> = { goodterms, owesNothing, cal, sentryAsync, sentrySync, docsearch, novu, posthog, formbricks, typebot, floor, empty };

/** What the others are compared with. */
export const ours = 'goodterms';
