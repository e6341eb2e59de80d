import { hasDay } from '../../domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'

/** Parts of a link that say how a state is looked at, not what it shows. */
const LEFT_OUT: ReadonlySet<string> = new Set(['theme', 'view'])

/** Name of a picture's file, without an ending: theme, filters, day and the version of the data. */
export const fileName = (filters: Filters, dataVersion: string): string => {
  const set = new URLSearchParams(toQuery(filters, DEFAULT_FILTERS))
  const words = [...set].filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => `${name}-${value}`)
  const day = hasDay(filters.theme, filters.sub) && !set.has('on') ? [`on-${filters.on}`] : []
  return ['child-trafficking-atlas', filters.theme, ...words, ...day, `data-${dataVersion}`]
    .join('_')
    .replace(/[^\w.-]+/g, '-')
}
