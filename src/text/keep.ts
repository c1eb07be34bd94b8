/**
 * A function that remembers its answers for as long as the thing asked about lives. For what is asked again and again of one
 * sentence, text or beat; the thing must not change.
 */
export function keep<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      found = { value: answer(of) };
      known.set(of, found);
    }
    return found.value;
  };
}
