/**
 * Computes each answer of a pure function of one or two arguments once; its cache is freed with the first. What is memoised and
 * not used is left out of a bundle, as the note for bundlers says.
 */
export const memoise = /* @__NO_SIDE_EFFECTS__ */ <
  First extends object,
  Rest extends readonly [unknown?],
  Result,
>(
  compute: (first: First, ...rest: Rest) => Result,
): ((first: First, ...rest: Rest) => Result) => {
  const results = new WeakMap<First, Map<Rest[0], Result>>()
  return (first, ...rest) => {
    const [second] = rest
    let ofFirst = results.get(first)
    if (!ofFirst) results.set(first, (ofFirst = new Map()))
    const known = ofFirst.get(second)
    if (known !== undefined) return known
    const result = compute(first, ...rest)
    ofFirst.set(second, result)
    return result
  }
}
