/** Breaks a name of several words, or of parts with hyphens, into two lines of about the same length; others stay one line. */
export const breakLines = (name: string): string[] => {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ 0: gap, index }) => {
    const [first, second] = [name.slice(0, gap === '-' ? index + 1 : index), name.slice(index + 1)]
    return { lines: [first, second], longest: Math.max(first.length, second.length) }
  })
  const [best] = breaks.toSorted((a, b) => a.longest - b.longest)
  return best?.lines ?? [name]
}
