/** Groups in order of first appearance. */
export function group<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const at = key(one);
    const of = groups.get(at);
    if (of === undefined) groups.set(at, [one]);
    else of.push(one);
  }
  return groups;
}
