import { escapeHtml } from '../server/views/escapeHtml.ts';

/** The script tag as a page has it. */
export interface Tag {
  /** Where the folder `dist/cdn` is, without a slash at its end. */
  files: string;
  /** Where the API is, without a slash at its end. */
  api: string;
  /** Where the page's site answers a token; left out where its session speaks for the member. */
  tokenUrl?: string;
  /** The one build that may run; left out where newer versions come by themselves. */
  release?: Release;
  /** What else is set, by the names of its attributes; what is empty is left out. */
  options?: Record<`data-${string}`, string>;
}

/** One build of the loader, as `manifest.json` names it. */
export interface Release {
  name: string;
  /** SHA-384. */
  integrity: string;
}

/** Writes the script tag, each value escaped. */
export function writeTag({ files, api, tokenUrl = '', release, options = {} }: Tag): string {
  const lines: Record<string, string>[] = [
    { type: 'module', src: `${files}/${release?.name ?? 'goodterms.js'}` },
    release ? { integrity: release.integrity, crossorigin: 'anonymous' } : {},
    { 'data-api': api || '/', 'data-token-url': tokenUrl },
    options,
  ];
  return `<script ${lines.map(writeAttributes).filter(Boolean).join('\n        ')}></script>`;
}

function writeAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes).filter(([, value]) => value).map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}
