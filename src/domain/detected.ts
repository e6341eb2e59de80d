/** A UNODC figure of a group in a year: a number, or fewer than five. */
export type DetectedFigure =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'fewer-than-five' }

/** Reads a cell of the series; an empty cell gives nothing. Throws on anything else. */
export const detectedFigure = (cell: number | string | undefined): DetectedFigure | undefined => {
  if (cell === undefined) return undefined
  if (cell === '<5') return { kind: 'fewer-than-five' }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  throw new Error(`The series of detected victims prints "${cell}", which is neither a number nor "<5".`)
}

export const DETECTED_YEARS = [2007, 2021] as const

/** Returns the top of a scale: the least of 5, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100 … that holds all figures. */
export const detectedTop = (figures: readonly (DetectedFigure | undefined)[]): number => {
  const most = Math.max(5, ...figures.map((figure) => (figure?.kind === 'number' ? figure.value : 0)))
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most
}
