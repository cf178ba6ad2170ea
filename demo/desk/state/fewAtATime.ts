const atOnce = 4;

/** Does it for each, a few at a time, so that a long list does not fill the line. The answers keep the order. */
export async function fewAtATime<Item, Output>(items: readonly Item[], work: (item: Item) => PromiseLike<Output>): Promise<Output[]> {
  const outputs: Output[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) outputs[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return outputs;
}
