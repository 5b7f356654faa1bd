/**
 * Runs `work` over all items, at most `atOnce` at a time, and keeps the order of the items. Rejects with the first
 * rejection.
 */
export async function concurrently<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array<Result>(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index] as Item, index);
    }
  };
  const lanes: Promise<void>[] = [];
  for (let count = 0; count < Math.min(atOnce, items.length); count += 1) lanes.push(lane());
  await Promise.all(lanes);
  return results;
}
