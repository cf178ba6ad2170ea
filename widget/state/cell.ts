/** A value that the screens are functions of: setting it renders them again. */
export interface Cell<Value> {
  value: Value;
}

export type MakeCell = <Value>(initial: Value) => Cell<Value>;

/**
 * The widget is so small that rendering all of it is cheaper than knowing which part to render: that knowledge, as
 * signals have it, would be a fifth of everything that a member loads before the first message.
 * @param changed is called once for all that is set in one go, after it
 */
export function createCells(changed: () => void): MakeCell {
  let isDue = false;

  function schedule(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      changed();
    });
  }

  return (current) => ({
    get value() {
      return current;
    },
    set value(next) {
      if (next === current) return;
      current = next;
      schedule();
    },
  });
}
