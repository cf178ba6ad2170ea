// serialization_failure and deadlock_detected: https://www.postgresql.org/docs/current/errcodes-appendix.html
// CockroachDB asks for a restart with the first: https://www.cockroachlabs.com/docs/stable/transaction-retry-error-reference
const WORTH_ANOTHER_TRY = ['40001', '40P01'];
const ATTEMPTS = 6;
const FIRST_PAUSE = 10;

/** Runs a transaction again that lost against another one; each time after a longer, random pause (milliseconds). */
export async function whenSerialised<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthAnotherTry(error)) throw error;
    }
    const pause = Math.random() * FIRST_PAUSE * 2 ** attempt;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && WORTH_ANOTHER_TRY.includes(String(error.code));
}
