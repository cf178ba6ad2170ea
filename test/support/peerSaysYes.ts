/** What a browser without script sends when a peer presses "Yes" on their page. @param link absolute */
export async function peerSaysYes(link: URL, meetAt: string, send: (request: Request) => Promise<Response> = fetch): Promise<void> {
  const answer = await send(new Request(link, { method: 'POST', body: new URLSearchParams({ answer: 'yes', meetAt }) }));
  if (!answer.ok) throw new Error(`The page of the peer answered ${answer.status}.`);
}
