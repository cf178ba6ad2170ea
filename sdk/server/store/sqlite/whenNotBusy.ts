const SQLITE_BUSY = 5;
const LONGEST_PAUSE = 25;

/**
 * Does it as soon as no other connection has the file locked, leaving the process free meanwhile.
 * @param timeout milliseconds to keep trying
 */
export async function whenNotBusy<T>(attempt: () => T, timeout: number): Promise<T> {
  const deadline = performance.now() + timeout;
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) {
        const message = `sqliteStore: the file was locked by another writer for ${timeout} ms`;
        throw new Error(`${message}; try again, or look for a process that hangs.`, { cause: error });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
  // The low byte is the code, the rest says more about it: https://sqlite.org/rescode.html
  return error.errcode % 256 === SQLITE_BUSY;
}
