import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policyFor } from './policyFor.ts';
import { type Place, readPlace } from './readPlace.ts';
import { type Environment, UsageError } from './settings.ts';
import { type Release, writeTag } from './writeTag.ts';

interface TagOptions {
  api?: string | undefined;
  files?: string | undefined;
}

/** The built inventory: beside the built command, or where a clone builds it. */
const inventories = ['../../../cdn/manifest.json', '../../dist/cdn/manifest.json'].map((path) => fileURLToPath(new URL(/* @vite-ignore */ path, import.meta.url)));

/**
 * `goodterms tag`: prints the tag that names one release of the widget by its hash, and what a Content Security Policy needs.
 * `api` is where pages reach the API (`GOODTERMS_PUBLIC_URL` unless given), `files` where they reach the folder `dist/cdn` (the
 * API's address unless given); each an `https://` address, or a path on the page's own site.
 */
export function tagCommand(environment: Environment, options: TagOptions, print: (line: string) => void): void {
  const apiText = options.api ?? environment['GOODTERMS_PUBLIC_URL'];
  if (!apiText) throw new UsageError('--api is not set. Say where your pages reach the API, for example: goodterms tag --api https://goodterms.example.com');
  const api = placeOf('--api', apiText);
  const files = options.files === undefined ? api : placeOf('--files', options.files);

  print(`${writeTag({ files: files.address, api: api.address, tokenUrl: '/goodterms-token', release: builtTag() })}

Content-Security-Policy (img-src names where the helper's photo is):
${policyFor({ files: files.source, api: api.source }, false)}

Content-Security-Policy where members give cards in the widget:
${policyFor({ files: files.source, api: api.source }, true)}`);
}

function placeOf(option: string, text: string): Place {
  const place = readPlace(text);
  if (!place) throw new UsageError(`${option} is ${text}; it has to be an address like https://goodterms.example.com, or a path on your own site like /goodterms.`);
  return place;
}

/** What the build wrote down: the hash is not read off the file, so that a file that was changed since is not vouched for. */
function builtTag(): Release {
  const file = inventories.find((path) => existsSync(path));
  if (!file) throw new UsageError('The widget is not built here. Run: npm run build');
  const { tag } = JSON.parse(readFileSync(file, 'utf8')) as { tag: Release }; // written by the build
  return tag;
}
