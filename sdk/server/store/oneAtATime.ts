/**
 * Runs tasks one at a time, in the order they were asked for. A task that fails does not hold up the next.
 * A task that waits for another one of the same queue waits for ever.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
