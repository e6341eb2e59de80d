/** The verdict of a row of published-totals.csv, as far as numbers can fit it. */
interface Total {
  readonly relation: string
  readonly value: string
  readonly base: string
}

/** R26, in whole numbers: shares are compared by a thousandth. */
const holds = ({ relation, value, base }: Total, count: number, whole: number): boolean => {
  const said = base === '' ? Math.round(Number(value) * 1000) * whole : Number(value)
  const found = base === '' ? count * 1000 : count
  if (relation === '=') return found === said
  if (relation === '<') return found < said
  if (relation === '>') return found > said
  return Math.abs(found - said) <= 50 * whole
}

/** R30: from how many sixtieths up to how many a word is, by the stricter and the laxer reading. */
const SIXTIETHS: Record<string, readonly [readonly [number, number], readonly [number, number]]> = {
  'nearly-all': [
    [54, 60],
    [48, 60],
  ],
  'virtually-all': [
    [54, 60],
    [48, 60],
  ],
  'vast-majority': [
    [48, 59.999],
    [40, 60],
  ],
  majority: [
    [30.001, 59.999],
    [30.001, 60],
  ],
  few: [
    [0.001, 12],
    [0, 20],
  ],
  rare: [
    [0.001, 6],
    [0, 12],
  ],
}

/** The verdict on what may be true. */
export const judged = (cases: readonly boolean[]): string =>
  cases.includes(false) ? (cases.includes(true) ? 'cannot-be-judged' : 'differs') : 'agrees'

/** Each number from `fit` to `fit + open`, by every reading of the total. */
export const countedCases = (row: Total, fit: number, open: number, whole: number): boolean[] =>
  Array.from({ length: open + 1 }, (_, extra) => fit + extra).flatMap((count) => {
    // Included: one country at least, or strictly some.
    if (row.relation === 'including') return [count > 1, count > 0]
    const readings = SIXTIETHS[row.relation]
    if (!readings) return [holds(row, count, whole)]
    return readings.map(([least, most]) => {
      const found = (count * 60) / Number(row.base)
      return found >= least && found <= most
    })
  })

/** Decision 0014: by the names the study gives. */
export const namedVerdict = (
  named: readonly string[],
  fit: readonly string[],
  not: readonly string[],
  open: readonly string[],
): string => {
  if (named.some((id) => not.includes(id)) || fit.some((id) => !named.includes(id))) return 'differs'
  return open.length > 0 ? 'cannot-be-judged' : 'agrees'
}
