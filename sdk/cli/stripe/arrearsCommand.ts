import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../server/store/store.ts';
import { isTimeZone } from '../../terms/isTimeZone.ts';
import { openStore } from '../openStore.ts';
import { type Environment, UsageError } from '../settings.ts';
import { arrearsCsv } from './arrears/arrearsCsv.ts';
import { describeArrears } from './arrears/describeArrears.ts';
import { maskMail } from './arrears/maskMail.ts';
import { type Arrears, readArrears } from './arrears/readArrears.ts';
import { openStripe } from './openStripe.ts';
import { stripeKey } from './stripeKey.ts';

export interface ArrearsAsked {
  json?: boolean | undefined;
  csv?: boolean | undefined;
  /** Prints mail addresses in full. */
  show?: boolean | undefined;
  /** Where those live who are no members yet. */
  zone?: string | undefined;
}

/** `goodterms stripe import`: lists who is in arrears, and which member each would be taken for. It writes nothing, here or in Stripe. */
export async function arrearsCommand(environment: Environment, dataFolder: string, asked: ArrearsAsked, print: (line: string) => void, tell: (line: string) => void): Promise<number> {
  const timeZone = asked.zone ?? 'Etc/UTC';
  if (asked.json && asked.csv) throw new UsageError('--json and --csv are two ways to print the same. Choose one.');
  if (!isTimeZone(timeZone)) throw new UsageError(`--zone is ${timeZone}; write an IANA name such as Europe/Madrid.`);
  const client = openStripe(environment, stripeKey(environment));

  const store = await existingStore(environment, dataFolder);
  if (store === null) tell(`There is no store in ${dataFolder} yet, so nobody can be known by their mail address. Import your members first to see who would be.`);
  try {
    const arrears = await readArrears(client, { reader: store?.reader ?? null, now: new Date(), timeZone, tell });
    const shown = asked.show ? arrears : masked(arrears);
    print(asked.json ? JSON.stringify(shown, null, 2) : asked.csv ? arrearsCsv(shown.customers) : describeArrears(shown));
    return 0;
  } finally {
    await store?.close();
  }
}

/** Null where there is none yet: looking makes none. */
async function existingStore(environment: Environment, dataFolder: string): Promise<Store | null> {
  if (!environment['DATABASE_URL'] && !existsSync(join(dataFolder, 'goodterms.db'))) return null;
  return (await openStore(environment, dataFolder)).store;
}

/** The id of a member may be their mail address too. */
function masked({ customers, others }: Arrears): Arrears {
  const mask = (text: string | null): string | null => (text === null ? null : maskMail(text));
  return { others, customers: customers.map((each) => ({ ...each, mail: maskMail(each.mail), match: { ...each.match, member: mask(each.match.member) } })) };
}
