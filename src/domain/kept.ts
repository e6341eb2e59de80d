/**
 * A function of two arguments that makes each answer once. For pure work that many pages, or many views of one, ask for;
 * what hangs on the first argument goes with it.
 */
export const kept = <First extends object, Second, Made>(
  make: (first: First, second: Second) => Made,
): ((first: First, second: Second) => Made) => {
  const made = new WeakMap<First, Map<Second, Made>>()
  return (first, second) => {
    const ofFirst = made.get(first) ?? new Map<Second, Made>()
    made.set(first, ofFirst)
    const known = ofFirst.get(second)
    if (known !== undefined) return known
    const answer = make(first, second)
    ofFirst.set(second, answer)
    return answer
  }
}
