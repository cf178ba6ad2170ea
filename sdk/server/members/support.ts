import type { Reading } from '../handler.ts';
import { pageOfList } from '../pageOfList.ts';
import { speakerFor } from '../views/speaker.ts';
import { readAccount } from './lockedAccount.ts';

/** Help for the member's country, then help for any; the crisis lines last, quietly. */
export const listResources: Reading<'listResources'> = {
  async read(call) {
    const { member } = await readAccount(call, call.kit.store.reader);
    const speaker = speakerFor(call, member);
    const country = member.country || call.kit.playbook.owner.country;
    const fitting = call.kit.playbook.resources.filter((resource) => resource.country === country || resource.country === 'any');
    const ordered = fitting.toSorted((a, b) => rank(a) - rank(b));
    const resources = ordered.map(({ id, kind, title, about, runBy, free, link, linkText }) => ({
      id,
      kind,
      title: speaker.say(title),
      about: speaker.say(about),
      runBy: speaker.say(runBy),
      free,
      link,
      linkText: speaker.say(linkText),
    }));
    return pageOfList(resources, call.query);
  },
};

function rank({ kind, country }: { kind: string; country: string }): number {
  return (kind === 'crisis' ? 2 : 0) + (country === 'any' ? 1 : 0);
}
