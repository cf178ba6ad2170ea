/** Counts what runs, so that closing can wait for it and refuse what comes later. */
export function drainable(): { run<T>(task: () => Promise<T>): Promise<T>; drain(): Promise<void> } {
  const running = new Set<Promise<unknown>>();
  let isDraining = false;

  return {
    async run(task) {
      if (isDraining) throw new Error('postgresStore: the store was closed; open a new one.');
      const result = task();
      running.add(result);
      try {
        return await result;
      } finally {
        running.delete(result);
      }
    },
    async drain() {
      isDraining = true;
      await Promise.allSettled(running);
    },
  };
}
