import type { CDPSession, Page } from 'playwright-core';

/** A thing on the page as a screen reader is told of it. */
export interface Told {
  /** As the browser's own tree has it: `button`, `heading`, `StaticText` … */
  role: string;
  name: string;
  description: string;
  /** Whether the focus can come to it. */
  isFocusable: boolean;
  isInvalid: boolean;
  /** Of a heading. */
  level: number;
  /** The roles and names of what it stands in, from the innermost. */
  within: { role: string; name: string }[];
}

type Nodes = Awaited<ReturnType<CDPSession['send']>> & { nodes: Node[] };

interface Node {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** The browser's own accessibility tree of the whole page, in reading order. What is inert or hidden is not in it. */
export async function accessibilityTree(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  try {
    // What this command answers; its own types are not public.
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as Nodes;
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes.filter(({ ignored }) => !ignored).map((node) => toTold(node, byId));
  } finally {
    await session.detach();
  }
}

function toTold(node: Node, byId: Map<string, Node>): Told {
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  const within: Told['within'] = [];
  for (let above = byId.get(node.parentId ?? ''); above; above = byId.get(above.parentId ?? '')) {
    if (!above.ignored) within.push({ role: above.role?.value ?? '', name: above.name?.value ?? '' });
  }
  return {
    role: node.role?.value ?? '',
    name: node.name?.value?.trim() ?? '',
    description: node.description?.value?.trim() ?? '',
    isFocusable: property('focusable') === true,
    isInvalid: property('invalid') === 'true',
    level: Number(property('level') ?? 0),
    within,
  };
}

const isInDialog = ({ within }: Told): boolean => within.some(({ role }) => role === 'dialog');

/**
 * What has a role of its own and no name to be called by, or one that it shares; a fault that is not explained.
 * @param wayOut the name that two buttons may share, because both do the same
 */
export function namingFaults(tree: Told[], wayOut: string): string[] {
  const controls = tree.filter(({ role, isFocusable }) => isFocusable && !['RootWebArea', 'main', 'heading', 'generic', 'Iframe', 'dialog'].includes(role));
  const nameless = [...controls, ...tree.filter(({ role }) => ['dialog', 'image', 'heading', 'region', 'alertdialog'].includes(role))].filter(({ name }) => !name);
  const loose = controls.filter(({ role, within }) => role === 'radio' && !within.some((group) => /group/i.test(group.role) && group.name));
  const unexplained = controls.filter(({ isInvalid, description }) => isInvalid && !description);
  const seen = new Set<string>();
  const shared = controls.filter((one) => isInDialog(one) && one.name !== wayOut).filter(({ role, name, within }) => {
    const full = `${role} ${name} ${within.find((one) => /group|listitem/i.test(one.role))?.name ?? ''}`;
    const isAgain = seen.has(full);
    seen.add(full);
    return isAgain;
  });
  return [
    ...nameless.map(({ role }) => `a ${role} without a name`),
    ...loose.map(({ name }) => `the answer "${name}" without a question`),
    ...unexplained.map(({ name }) => `"${name}" is wrong, and nothing says why`),
    ...shared.map(({ role, name }) => `two of the role ${role} that are called "${name}"`),
  ];
}

/** Whether the dialog has one heading of the second level, which comes first, and only third ones below it. */
export function headingFaults(tree: Told[]): string[] {
  const levels = tree.filter((one) => one.role === 'heading' && isInDialog(one)).map(({ level }) => level);
  const isGood = levels[0] === 2 && levels.slice(1).every((level) => level === 3);
  return isGood ? [] : [`the headings have the levels ${levels.join(', ') || 'of none'}`];
}
