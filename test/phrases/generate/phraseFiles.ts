import { listPhrases, type Listed } from './listPhrases.ts';

/** Every file that is written from the catalogues of the widget, by its path from the top. A test holds them to be as this says. */
export async function phraseFiles(): Promise<Record<string, string>> {
  const phrases = await listPhrases();
  return { 'sdk/server/playbook/phraseShapes.ts': shapesFile(phrases), 'docs/phrases.md': page(phrases) };
}

function shapesFile(phrases: Listed[]): string {
  const lines = phrases.map(({ key, shape }) => `  '${key}': ${literal(shape)},`);
  return `// Written by \`npm run generate\` from widget/words/en: change it there.
import type { PhraseShape } from './phraseShape.ts';

/** Every phrase of the widget that an owner can say otherwise, by its key. */
export const phraseShapes: Readonly<Record<string, PhraseShape>> = {
${lines.join('\n')}
};
`;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

/** The headings of the page, by what stands before the first dot of a key. */
const parts: Record<string, string> = {
  '': 'On the page, before anything is opened',
  letter: 'The letter, and what is around every screen',
  parts: 'What screens share, and when something fails',
  card: 'Entering a card',
  spread: 'Spread it out',
  pause: 'Take a pause',
  pay: 'Pay what is due',
  help: 'Help with money',
  goal: 'The goal',
  talk: 'Talk to a person',
  people: 'People who have been there',
  notNow: 'Not now',
  notRight: 'Something is not right',
  plan: 'A plan that is running',
  missed: 'An instalment was missed',
  paused: 'On a pause',
  welcome: 'Welcome back',
};

function page(phrases: Listed[]): string {
  const grouped = Map.groupBy(phrases, ({ key }) => (key.includes('.') ? key.replace(/\..*/, '') : ''));
  const sections = [...grouped].map(([part, own]) => `## ${parts[part] ?? part}\n\n\`\`\`yaml\n${own.map(line).join('\n')}\n\`\`\`\n`);
  return `# Every phrase of the widget

Each can be said in your own words: [how](playbook.md#phrases). This page is written from the widget's English by
\`npm run generate\`.

${sections.join('\n')}`;
}

/** As an owner would write it, with something to fill in behind the bar of what may be missing. */
function line({ key, shape, english }: Listed): string {
  const [first = '', more = ''] = english.map((text) => JSON.stringify(text.replaceAll('|}', '|…}')));
  return `${key}: ${shape.counts ? `{ one: ${first}, other: ${more} }` : first}`;
}
