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

/** Breaks a longer name of several words in two lines of about the same length, for the room of a lens. */
export const lensLines = (name: string): string[] => {
  const words = name.split(' ')
  if (words.length < 2 || name.length < 11) return [name]
  const lengthUpTo = (count: number) => words.slice(0, count).join(' ').length
  const breaks = words.map((_, index) => index).slice(1)
  const best = breaks.reduce((a, b) =>
    Math.abs(lengthUpTo(b) - name.length / 2) < Math.abs(lengthUpTo(a) - name.length / 2) ? b : a,
  )
  return [words.slice(0, best).join(' '), words.slice(best).join(' ')]
}
