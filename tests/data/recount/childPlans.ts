import { askUpTo, STATEMENTS } from './policy'

const INDICATOR = 'child-specific-plan'
const SAID = { 'part-of-general-plan': 'part', 'part-of-children-plan': 'children', none: 'none' }

/** R16: what sources say up to a year of a plan on child trafficking where none was adopted; undefined where they say nothing. */
export const recountChildPlans = (year: number): ((entity: string) => string | undefined) => {
  const eligible = askUpTo(year, STATEMENTS)
  return (entity) => {
    const codes = eligible(entity, INDICATOR).map(({ code }) => code)
    const said = Object.entries(SAID).find(([code]) => codes.includes(code))?.[1]
    if (said) return said
    const adopted = STATEMENTS.filter(
      (row) => row.entity === entity && row.indicator === INDICATOR && row.code === 'adopted',
    )
    // One with its year says when another was adopted, whose year is not known.
    const isUndated = adopted.every(({ as_of: asOf }) => asOf === '')
    return isUndated && adopted.some(({ confidence }) => confidence !== 'low') ? 'undated' : undefined
  }
}
