import { hasDay } from '../../domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'

/** Parts of a link that do not change what a picture shows. */
const LEFT_OUT: ReadonlySet<string> = new Set(['theme', 'view'])

/** Names a picture after theme, filters, day and version of the data, without an extension. */
export const fileName = (filters: Filters, dataVersion: string): string => {
  const set = new URLSearchParams(toQuery(filters, DEFAULT_FILTERS))
  const words = [...set].filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => `${name}-${value}`)
  const day = hasDay(filters.theme, filters.sub) && !set.has('on') ? [`on-${filters.on}`] : []
  return ['child-trafficking-atlas', filters.theme, ...words, ...day, `data-${dataVersion}`]
    .join('_')
    .replace(/[^\w.-]+/g, '-')
}
