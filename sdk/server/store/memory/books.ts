import type { LinkedCustomer } from '../rows.ts';
import type { Reader, Records } from '../store.ts';
import { sortedBy } from './sortedBy.ts';
import { compoundId, type ReadableTables, type WritableTables } from './tables.ts';

export function memoryBooks({ customers, readings }: WritableTables): Pick<Records, 'linkCustomer' | 'beginReading' | 'endReading'> {
  return {
    async linkCustomer(customer) {
      if (customers.get(customer.id) !== undefined) return false;
      customers.put(customer);
      return true;
    },
    async beginReading(memberId) {
      const earlier = readings.get(memberId) ?? { memberId, begun: 0, ended: 0, asOf: '' };
      readings.put({ ...earlier, begun: earlier.begun + 1 });
      return earlier.begun + 1;
    },
    async endReading({ memberId, number, asOf }) {
      const reading = readings.get(memberId);
      if (reading === undefined || reading.ended >= number) return false;
      readings.put({ ...reading, ended: number, asOf });
      return true;
    },
  };
}

export function memoryBooksReader(tables: ReadableTables): Pick<Reader, 'customer' | 'customersOf' | 'reading' | 'membersByEmail'> {
  return {
    customer: async (id) => structuredClone(tables.customers.get(id) ?? null),
    customersOf: async (memberId) => structuredClone(sortedBy(tables.customers.by('memberId', memberId), placeOf)),
    reading: async (memberId) => structuredClone(tables.readings.get(memberId) ?? null),
    async membersByEmail(email) {
      const wanted = email.toLowerCase();
      const found = tables.members.all().filter((member) => member.email !== '' && member.email.toLowerCase() === wanted);
      return structuredClone(sortedBy(found, ({ id }) => id));
    },
  };
}

function placeOf({ linkedAt, id }: LinkedCustomer): string {
  return compoundId(linkedAt, id);
}
