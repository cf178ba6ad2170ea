import { addressOf } from './addressOf.ts';
import { checkApi } from './checkApi.ts';
import { checkCaller } from './checkCaller.ts';
import { checkFiles } from './checkFiles.ts';
import { checkPage } from './checkPage.ts';
import { checkTag, findTags } from './checkTag.ts';
import { checkReports } from './checkReports.ts';
import { checkToken } from './checkToken.ts';
import type { Finding } from './finding.ts';

/**
 * Looks at everything on the way from the tag to an answer, in that order, and gives what it finds as it finds it. Never
 * throws. It asks the API for `GET /v1/resources`, which needs a signed-in member and says nothing about them.
 * @param tag what the script tag says
 */
export async function* examine(tag: DOMStringMap): AsyncGenerator<Finding> {
  const said = new Set<string>();
  for await (const finding of inOrder(tag)) {
    // What the browser reported earlier may be what a probe has met as well.
    const key = `${finding.verdict} ${finding.paste ?? finding.says}`;
    if (!said.has(key)) yield finding;
    said.add(key);
  }
}

async function* inOrder(tag: DOMStringMap): AsyncGenerator<Finding> {
  yield* checkTag(tag);
  yield* await checkFiles();
  // A tag that the script cannot read is looked at as if it could: one look tells of all faults.
  const settings = tag['api'] ? tag : (findTags()[0]?.dataset ?? tag);
  const api = addressOf(settings['api']);
  const reached = api ? await checkApi(api) : null;
  if (reached) yield* reached.findings;
  const token = await checkToken(settings['tokenUrl'], reached);
  yield* token.findings;
  if (api && reached?.isReadable && token.isReady) {
    const answer = await checkCaller(api, token.text);
    // Why the token is refused may have been said.
    if (answer.about !== 'api.unauthenticated' || !token.findings.some(({ verdict }) => verdict === 'mend')) yield answer;
  }
  yield* checkReports([api, addressOf(settings['tokenUrl'])]);
  yield* checkPage(settings);
}
