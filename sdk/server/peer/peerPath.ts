/** Where a peer answers. It answers people, with HTML, and so stands beside the table of routes, which is JSON. */
export const peerPath = '/v1/introductions/{token}';

const [prefix = ''] = peerPath.split('{');

export function peerPathOf(token: string): string {
  return `${prefix}${token}`;
}

export function isPeerPath(pathname: string): boolean {
  return pathname.startsWith(prefix) && !pathname.slice(prefix.length).includes('/');
}

/** The token as it stands in the path. None of ours has anything in it that would be escaped. */
export function peerTokenIn(pathname: string): string {
  return pathname.slice(prefix.length);
}
