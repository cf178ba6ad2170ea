/** The most that is kept, and the most that is looked through for it. Characters. */
const longest = 200;
const longestRead = 2000;

/**
 * Why a delivery failed, as it is kept and shown to the owner: the first line of the error, without anything that looks
 * like an address, a link or a credential. Receivers quote them in their refusals.
 */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  const [line = ''] = message.slice(0, longestRead).trim().split(/[\r\n]/);
  return line
    .replace(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '…')
    .replace(/\S*@\S*/g, '…')
    .replace(/[A-Za-z0-9+/_-]{24,}=*/g, '…')
    .slice(0, longest);
}
