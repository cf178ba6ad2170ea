import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../sdk/client/index.ts';
import type { MemberSummary } from '../../../sdk/contract/types.ts';
import { describeFailure } from './describeFailure.ts';
import { isSignedOut } from './isSignedOut.ts';
import { useDesk } from './useDesk.ts';

type PageQuery = NonNullable<Parameters<Client['listMembers']>[0]>;

/** Everybody, as far as they have been read. */
export interface Members {
  members: MemberSummary[];
  isReading: boolean;
  trouble: string;
  /** Reads on; null while it reads, and when everybody is there. */
  more: (() => void) | null;
}

/** How many are read before one is asked whether to go on. */
const atOnce = 1000;

/** Reads who there is, page after page. @param status only those who stand so */
export function useMembers(status: PageQuery['status']): Members {
  const desk = useDesk();
  const [limit, setLimit] = useState(atOnce);
  const [read, setRead] = useState<{ members: MemberSummary[]; isReading: boolean; hasMore: boolean; trouble: string }>({ members: [], isReading: true, hasMore: false, trouble: '' });

  useEffect(() => {
    const stop = new AbortController();
    setRead({ members: [], isReading: true, hasMore: false, trouble: '' });
    async function readAll(): Promise<void> {
      const members: MemberSummary[] = [];
      let cursor: string | undefined;
      do {
        const page: { items: MemberSummary[]; nextCursor: string | null } = await desk.client.listMembers({ limit: 100, cursor, status }, { signal: stop.signal });
        members.push(...page.items);
        cursor = page.nextCursor ?? undefined;
        const isReading = cursor !== undefined && members.length < limit;
        setRead({ members: [...members], isReading, hasMore: cursor !== undefined, trouble: '' });
        if (!isReading) return;
      } while (!stop.signal.aborted);
    }
    readAll().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      if (isSignedOut(error)) desk.signedOut();
      else setRead((before) => ({ ...before, isReading: false, hasMore: true, trouble: describeFailure(error, 'read') }));
    });
    return () => stop.abort();
  }, [limit, status]);

  const { members, isReading, hasMore, trouble } = read;
  return { members, isReading, trouble, more: isReading || !hasMore ? null : () => setLimit(limit + atOnce) };
}
