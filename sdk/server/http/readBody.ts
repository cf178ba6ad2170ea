import { ApiProblem } from '../problem.ts';

/** The largest JSON body of a route that does not say otherwise, bytes. */
const largestJson = 64 * 1024;

/** The largest import, bytes. */
export const largestImport = 16 * 1024 * 1024;

/** Reads a JSON body as it comes, and stops as soon as it is too large. */
export async function readJson(request: Request, most = largestJson, types = ['application/json']): Promise<{ text: string; value: unknown }> {
  expectType(request, types);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of limited(request, most)) text += decoder.decode(chunk, { stream: true });
    text += decoder.decode();
    return { text, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    throw new ApiProblem('invalid_json', 'The body could not be read as JSON in UTF-8. Send one JSON object.');
  }
}

/** The chunks of a body, refused once they add up to more than `most` bytes. */
export async function* limited(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const tooLarge = new ApiProblem('body_too_large', `The body is larger than ${most} bytes. Send less.`);
  if (Number(request.headers.get('content-length')) > most) throw tooLarge;
  if (!request.body) return;
  const reader = request.body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
      if (size > most) throw tooLarge;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {}); // the rest of a refused body is of no use to anyone
  }
}

export function expectType(request: Request, types: string[]): void {
  const sent = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (types.includes(sent)) return;
  throw new ApiProblem('unsupported_media_type', `The body has to be sent as Content-Type: ${types.join(' or ')}.`);
}
