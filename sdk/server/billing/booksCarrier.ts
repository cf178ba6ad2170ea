import { collect, letGoOf } from '../collecting/collect.ts';
import type { Kit } from '../kit.ts';
import type { Carrier } from '../outbox/carrier.ts';
import { arrangeBooks } from './arrangeBooks.ts';
import type { Bookkeeper } from './bookkeeper.ts';
import { compareBooks } from './compareBooks.ts';
import { textIn } from './office.ts';
import { readAgain } from './readAgain.ts';

/**
 * Does what is to be done with the books, each job under the lease of a message: outside of transactions, and again later where it failed.
 * Each can be done twice without harm.
 */
export function booksCarrier({ store, billing: { till, steward }, clock, playbook }: Kit, keeper: Bookkeeper): Carrier {
  return {
    name: 'books',
    async carry({ message }) {
      const office = { store, keeper, now: clock.now() };
      if (message.kind === 'books.read') return await readAgain(office, message);
      if (message.kind === 'books.mark') return await keeper.books.mark(textIn(message, 'customer') ?? '', message.memberId ?? '');
      if (message.kind === 'books.collect' && till) return await collect(office, till, message);
      if (message.kind === 'books.let-go' && till) return await letGoOf(office, till, message);
      if (message.kind === 'books.arrange') return steward && (await arrangeBooks({ ...office, steward, playbook }, message));
      if (message.kind === 'books.compare') return await compareBooks(office, message);
      throw new TypeError(`There is no job of the books called ${message.kind}.`);
    },
  };
}
