import { addressOf } from './addressOf.ts';
import { type Finding, look, mend, ok } from './finding.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt'];

/** The tag: whether there is one, what it is, and what it says. */
export function checkTag(tag: DOMStringMap): Finding[] {
  const found = findTags();
  return [...checkPresence(found), ...checkApiSetting(tag, found[0]), ...checkLooks(tag)];
}

/** Our tags in the page, also those that the script does not know for its own. */
export function findTags(): HTMLScriptElement[] {
  return [...document.querySelectorAll('script')].filter(isOurs);
}

function isOurs({ src, dataset }: HTMLScriptElement): boolean {
  return 'goodterms' in dataset || /\/goodterms(-[\w.-]+)?\.js/.test(src) || (src === '' && 'tokenUrl' in dataset);
}

function checkPresence(found: HTMLScriptElement[]): Finding[] {
  const [first] = found;
  if (!first) return [look('tag', 'The tag is not in the page any more: something took it away after it ran. The script keeps what the tag said.', 'Have the optimiser or the tag manager of your site leave this tag alone.')];
  const several = found.length > 1 ? [checkSeveral(found)] : [];
  if (first.type === 'module' || 'goodterms' in first.dataset) return [ok('tag', 'The tag is in the page.'), ...several];
  return [mend('tag.type', `The tag has ${first.type ? `type="${first.type}"` : 'no type'}, so the script cannot tell it from others and reads nothing of it.`, 'Give the tag this attribute:', 'type="module"'), ...several];
}

function checkSeveral(found: HTMLScriptElement[]): Finding {
  const apis = new Set(found.flatMap(({ dataset }) => addressOf(dataset['api']) ?? []));
  const says = `The tag is in the page ${found.length} times.`;
  if (apis.size > 1) return mend('tag.several', `${says} They name different addresses of the API, and only one of them counts.`, 'Take all but one out.');
  return look('tag.several', `${says} It works as one.`, 'Take all but one out, so that a change reaches all pages.');
}

function checkApiSetting({ api }: DOMStringMap, found: HTMLScriptElement | undefined): Finding[] {
  // A tag that the script does not read is told of already.
  if (!api && found?.dataset['api']) return [];
  if (!api) return [mend('tag.api', 'The tag does not say where the API is, so the script asks nobody.', 'Add the address of your API to the tag:', 'data-api="https://goodterms.example.com"')];
  const address = addressOf(api);
  if (!address) return [mend('tag.api', `data-api is "${api}", which is no address of the web.`, 'Write it like this:', 'data-api="https://goodterms.example.com"')];
  if (address.endsWith('/v1')) return [mend('tag.api', 'data-api ends with /v1, which the script adds by itself.', 'Leave it out:', `data-api="${address.replace(/\/v1$/, '')}"`)];
  return [];
}

/** What the script passes over where it does not understand it. */
function checkLooks({ theme, accent, locale }: DOMStringMap): Finding[] {
  const findings: Finding[] = [];
  if (theme && !['light', 'dark', 'auto'].includes(theme)) findings.push(look('tag.theme', `data-theme is "${theme}", which counts as not set.`, 'It is light, dark or auto.'));
  if (accent && !CSS.supports('color', accent)) findings.push(look('tag.accent', `data-accent is "${accent}", which is no colour of CSS and counts as not set.`, 'Write it like this:', 'data-accent="#2b6a5b"'));
  if (locale && !languages.includes(locale.replace(/-.*/, ''))) findings.push(look('tag.locale', `data-locale is "${locale}", for which there are no words: English is shown.`, `There are ${languages.join(', ')}.`));
  return findings;
}
