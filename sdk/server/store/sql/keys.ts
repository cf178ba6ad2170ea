import type { KeptAnswer } from '../rows.ts';
import type { Sql } from './database.ts';

interface KeyRow {
  scope: string;
  key: string;
  bodyHash: string;
  /** Null while the transaction that claimed the key has not answered. */
  status: number | null;
  body: string | null;
}

const CLAIM = `insert into goodterms_keys (scope, key, body_hash, claimed_at) values ($1, $2, $3, $4)
  on conflict (scope, key) do nothing returning key`;
const RECLAIM = `update goodterms_keys set body_hash = $3, claimed_at = $4
  where scope = $1 and key = $2 returning key`;
const READ = `select scope, key, body_hash as "bodyHash", status, body from goodterms_keys
  where scope = $1 and key = $2`;

/** The insert waits for another transaction that claimed the same key, and succeeds when that one was rolled back. */
export async function claimKey(
  sql: Sql,
  { scope, key, bodyHash, at }: { scope: string; key: string; bodyHash: string; at: string },
): Promise<KeptAnswer | null> {
  const claimed = await sql.query(CLAIM, [scope, key, bodyHash, at]);
  if (claimed.length === 1) return null;
  const [kept] = await sql.query<KeyRow>(`${READ} ${sql.dialect.forUpdate}`, [scope, key]);
  // `forgetKeys` took it away between the two statements.
  if (kept === undefined) return claimKey(sql, { scope, key, bodyHash, at });
  const answer = answerIn(kept);
  if (answer) return answer;
  // Claimed by a transaction that ended well without an answer: there is nothing to repeat.
  await sql.query(RECLAIM, [scope, key, bodyHash, at]);
  return null;
}

export async function keptAnswer(sql: Sql, scope: string, key: string): Promise<KeptAnswer | null> {
  const [kept] = await sql.query<KeyRow>(READ, [scope, key]);
  return kept ? answerIn(kept) : null;
}

function answerIn({ status, body, ...kept }: KeyRow): KeptAnswer | null {
  return status !== null && body !== null ? { ...kept, status, body } : null;
}

export async function keepAnswer(sql: Sql, { scope, key, bodyHash, status, body }: KeptAnswer): Promise<void> {
  const text = `update goodterms_keys set body_hash = $3, status = $4, body = $5
    where scope = $1 and key = $2 returning key`;
  const kept = await sql.query(text, [scope, key, bodyHash, status, body]);
  if (kept.length === 0) throw new Error('keepAnswer: nobody claimed this key; call claimKey first.');
}

export async function forgetKeys(sql: Sql, at: string): Promise<number> {
  const forgotten = await sql.query('delete from goodterms_keys where claimed_at < $1 returning key', [at]);
  return forgotten.length;
}
