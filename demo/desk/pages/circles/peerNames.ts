import type { CallOptions, Client } from '../../../../sdk/client/index.ts';

/** Answers how the peer of a circle is called, as the playbook has it. */
export async function peerNames(client: Client, options: CallOptions): Promise<(circleId: string) => string> {
  const { playbook } = await client.getPlaybook(options);
  const circles = Array.isArray(playbook['circles']) ? playbook['circles'] : [];
  const names = new Map(circles.map((circle: { id?: unknown; name?: unknown }) => [String(circle.id), String(circle.name)]));
  return (circleId) => names.get(circleId) ?? circleId;
}
