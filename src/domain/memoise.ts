/** Computes each answer of a pure function of two arguments once; its cache is freed with the first argument. */
export const memoise = <First extends object, Second, Result>(
  compute: (first: First, second: Second) => Result,
): ((first: First, second: Second) => Result) => {
  const results = new WeakMap<First, Map<Second, Result>>()
  return (first, second) => {
    const ofFirst = results.get(first) ?? new Map<Second, Result>()
    results.set(first, ofFirst)
    const known = ofFirst.get(second)
    if (known !== undefined) return known
    const result = compute(first, second)
    ofFirst.set(second, result)
    return result
  }
}
