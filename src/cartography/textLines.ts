/** Breaks a name of several words into two lines of about the same length; one word stays one line. */
export const breakLines = (name: string): string[] => {
  const words = name.split(' ')
  const breaks = words.slice(1).map((_, index) => {
    const [first, second] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    return { lines: [first, second], longest: Math.max(first.length, second.length) }
  })
  const [best] = breaks.toSorted((a, b) => a.longest - b.longest)
  return best?.lines ?? [name]
}
