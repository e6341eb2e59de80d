import { DEFAULT_FILTERS, type Filters } from '../../state/filters'

/** The steps of the introduction with their maps, in the order in which they are read. */
export const INTRODUCTION = [
  { id: 'both', filters: DEFAULT_FILTERS },
  { id: 'inside', filters: { ...DEFAULT_FILTERS, theme: 'internal' } },
  { id: 'promised', filters: { ...DEFAULT_FILTERS, theme: 'treaties' } },
  { id: 'law', filters: { ...DEFAULT_FILTERS, theme: 'definitions' } },
  { id: 'silence', filters: { ...DEFAULT_FILTERS, theme: 'definitions', sub: 'non-punishment' } },
] as const satisfies readonly { readonly id: string; readonly filters: Filters }[]
