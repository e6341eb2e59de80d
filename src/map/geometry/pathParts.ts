/** Sides of the squares in frame px: a browser draws a map anew in tiles of about this size. */
const SQUARE_PX = 300

const squareOf = (line: string): string => {
  const [x = 0, y = 0] = (/^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(line) ?? []).slice(1).map(Number)
  return `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`
}

/**
 * The lines of a path in several, each of those that begin in one square of the map. What is drawn anew strokes whole
 * paths, so lines far from a change cost nothing when they are paths of their own. Put together again, the parts give
 * themselves. Takes paths whose lines all begin with `M` and a place.
 */
export const pathParts = (path: string): readonly string[] => {
  const parts = new Map<string, string>()
  for (const line of path.split(/(?=M)/).filter(Boolean)) {
    const square = squareOf(line)
    parts.set(square, (parts.get(square) ?? '') + line)
  }
  return [...parts.values()]
}
