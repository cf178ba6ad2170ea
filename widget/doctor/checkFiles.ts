import { version } from '../../package.json';
import { type Finding, mend, ok } from './finding.ts';
import { policyFinding } from './policyFinding.ts';
import { type Outcome, probe, underPolicy } from './probe.ts';

const here = import.meta.url;

/** Where the script and its folder `chunk` are. In two steps, because Vite takes one for a file that it has to bring along. */
export const filesAt = new URL('..', here).href;

/** What members come to load; one language stands for all, since they lie in one folder. Nothing of it acts by being loaded. */
const parts: (() => Promise<unknown>)[] = [
  () => import('../start.ts'),
  () => import('../words/en.ts'),
  () => import('../words/en/catalogue.ts'),
  () => import('../state/session.ts'),
  () => import('../screens/ways.ts'),
  () => import('../screens/agreed.ts'),
  () => import('../screens/others.ts'),
];

/** The script's version, and whether its other files can be loaded. */
export async function checkFiles(): Promise<Finding[]> {
  const troubles: Finding[] = [];
  for (const part of parts) {
    const trouble = await tryPart(part);
    if (trouble) troubles.push(trouble);
  }
  if (troubles.length > 0) return troubles;
  return [ok('files', `The script is version ${version}; its other files at ${filesAt} can be loaded.`)];
}

async function tryPart(load: () => Promise<unknown>): Promise<Finding | null> {
  let problem: unknown;
  const outcome = await underPolicy(async () => {
    try {
      await load();
      return { kind: 'answered', answer: new Response(), text: '' };
    } catch (error) {
      problem = error;
      throw error;
    }
  });
  if (outcome.kind === 'answered') return null;
  if (outcome.kind === 'policy') return policyFinding(outcome.directive, filesAt);
  // Chromium and Firefox name the file; Safari does not.
  const [file] = /https?:\/\/\S+?\.js/.exec(String(problem)) ?? [];
  return file ? describeMissing(file, await probe(file, { credentials: 'omit' })) : blocked(`A file in ${filesAt}chunk`);
}

function describeMissing(file: string, outcome: Outcome): Finding {
  if (outcome.kind !== 'answered') return blocked(file);
  const { status, headers } = outcome.answer;
  const type = headers.get('content-type')?.replace(/;.*/, '') ?? 'nothing';
  if (status === 404 || status === 410) return mend('files', `${file} is not there (${status}).`, 'Copy the whole folder dist/cdn of the package again, with its folder chunk, and keep older files beside newer ones.');
  if (status >= 400) return mend('files', `${file} is answered with status ${status}.`, 'Let everybody read the folder in which the script is.');
  if (!/javascript/.test(type)) return mend('files', `${file} is answered as ${type}, and browsers run only what is sent as a script.`, 'Have your server send files that end with .js as text/javascript. Where a page comes in place of the file, the file is missing.', 'Content-Type: text/javascript');
  return blocked(file);
}

function blocked(file: string): Finding {
  return mend('files', `${file} could not be loaded: it was blocked on its way, or is not the file that was built.`, 'Look in the Network tab of the browser’s tools for it. Where an ad blocker or a firewall stops it, put the folder on your own site (docs/embedding.md).');
}
