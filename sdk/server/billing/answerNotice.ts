import { limited } from '../http/readBody.ts';
import type { Kit } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import { isFirst } from './isFirst.ts';
import type { OutsideBooks } from './outsideBooks.ts';
import { sendReadAgain } from './readAgain.ts';

/** Larger than a notice about an invoice of many lines. Bytes. */
const largestNotice = 1024 * 1024;

/**
 * Answers a notice of the books: outside of the table of routes, since it is signed byte for byte. That it came and the job
 * to read the books are written in one transaction before it is answered, so that what fails on our side is sent again; a
 * notice that was answered well is not acted on twice.
 */
export async function answerNotice({ store, clock }: Kit, books: OutsideBooks, request: Request): Promise<Response> {
  if (request.method !== 'POST') throw new ApiProblem('method_not_allowed', 'This address takes POST.', {}, { allow: 'POST' });
  const now = clock.now();
  const { id, customer, about } = await books.readNotice(await bytesOf(request), request.headers, now);
  await store.transaction(async (records) => {
    if (!(await isFirst(records, { scope: books.noticePath, key: id }, now))) return;
    if (customer !== null || about !== null) await sendReadAgain(records, { now }, { memberId: null, customer, about });
  });
  return Response.json({ received: true });
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(request, largestNotice)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer()); // what a request carries is never shared memory
}
