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

/** The same for what is asked of one thing over and over before it is asked of another, as of a language's tables: the last is held. */
export function keepLast<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly value: V } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, value: answer(of) };
    return last.value;
  };
}

/** How many words' answers are held: more than a language has that come back. */
const most = 30_000;

/** The same for what is asked of words by their letters: they come back, in one text and the next. */
export function keepByWord<V>(answer: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = answer(word);
      if (known.size >= most) known.clear();
      known.set(word, found);
    }
    return found;
  };
}
