import type { Dataset } from '../data/Dataset'
import {
  DIRECTIONS,
  ROUTE_ENDS,
  ROUTE_FORMS,
  ROUTE_VICTIMS,
  ROUTE_YEARS,
  type YearRange,
} from '../domain/corridors'
import { type Entity, GROUPS, REGIONS } from '../domain/entity'
import { EVIDENCE } from '../domain/evidence'
import { classesOf, hasEvidenceChoice, isSubOf, THEMES, hasDay, hasInstrument } from '../domain/themes'
import { type Area, type Filters, isOfferedDay, isOfferedTime, isViewOffered, VIEWS } from './filters'

export type KnownIds = Pick<Dataset, 'instruments' | 'today'> & {
  readonly entityBySlugOrCode: (text: string) => Pick<Entity, 'code'> | undefined
}

/** How one filter is written to and read from a link; `undefined` means an invalid value. */
interface ParamCodec<Value> {
  readonly name: string
  /** Some parameters apply only within a theme, hence the whole state; null leaves one out. */
  readonly write: (value: Value, filters: Filters) => string | null
  readonly read: (text: string, dataset: KnownIds) => Value | undefined
}

const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text)

const oneOf = <T extends string>(name: string, values: readonly T[]): ParamCodec<T> => ({
  name,
  write: (value) => value,
  read: among(values),
})

/** A filter that may be null, which a link says by an empty value. */
const orNone = <T extends string>(name: string, read: ParamCodec<T>['read']): ParamCodec<T | null> => ({
  name,
  write: (value) => value ?? '',
  read,
})

const listOf = <T extends string>(
  name: string,
  valueOf: (text: string, dataset: KnownIds) => T | undefined,
): ParamCodec<readonly T[]> => ({
  name,
  write: (values) => values.join(','),
  read: (text, dataset) => {
    const values = text.split(',').flatMap((part) => valueOf(part, dataset) ?? [])
    return values.length > 0 ? [...new Set(values)] : undefined
  },
})

/** Codes that other data use for Kosovo, which ISO 3166-1 does not have (data/codes/entities.csv). */
const OF_KOSOVO: ReadonlySet<string> = new Set(['XKK', 'XKO', 'RKS', 'UNK', 'KSV'])

const codeIn = (text: string, dataset: KnownIds) =>
  dataset.entityBySlugOrCode(OF_KOSOVO.has(text.toUpperCase()) ? 'XKX' : text)?.code

const idIn = (text: string): string | undefined => (/^[a-z0-9-]+$/.test(text) ? text : undefined)

const yearRange = (text: string): YearRange | undefined => {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? []
  const [first, last] = ROUTE_YEARS
  const range: YearRange = [Number(from), Number(to)]
  return range[0] >= first && range[1] <= last && range[0] <= range[1] ? range : undefined
}

const area = (text: string): Area | undefined => {
  if (text === 'whole') return text
  // An empty text would be the number 0.
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(text)) return undefined
  const [lon = NaN, lat = NaN, km = NaN] = text.split(',').map(Number)
  return Math.abs(lon) <= 180 && lat >= 0 && lat < 90 && km >= 10 && km < 100_000 ? [lon, lat, km] : undefined
}

/** One codec for each filter, checked by type, in the order of the link. */
const PARAMS: { readonly [K in keyof Filters]: ParamCodec<Filters[K]> } = {
  theme: oneOf('theme', THEMES),
  sub: { name: 'sub', write: (sub) => sub, read: idIn },
  instrument: {
    name: 'instrument',
    write: (instrument, filters) => (hasInstrument(filters.theme) ? instrument : null),
    read: (text, dataset) => dataset.instruments.find(({ id }) => id === text)?.id,
  },
  on: orNone('on', (text, { today }) => (isOfferedTime(text, today()) ? text : undefined)),
  evidence: {
    ...oneOf('evidence', EVIDENCE),
    write: (evidence, { theme }) => (hasEvidenceChoice(theme) ? evidence : null),
  },
  regions: listOf('region', among(REGIONS)),
  groups: listOf('group', among(GROUPS)),
  classes: listOf('class', idIn),
  entity: orNone('country', codeIn),
  compared: orNone('compare', codeIn),
  others: listOf('and', codeIn),
  view: oneOf('view', VIEWS),
  area: {
    name: 'area',
    write: (shown) => (typeof shown === 'string' ? shown : (shown?.join(',') ?? '')),
    read: area,
  },
  comparedDay: {
    name: 'then',
    write: (day, filters) => (hasDay(filters.theme, filters.sub) ? (day ?? '') : null),
    read: (text, { today }) => (isOfferedDay(text, today()) ? text : undefined),
  },
  hasRoutes: {
    name: 'routes',
    read: (text) => text === 'on' || undefined,
    // Without a country there is no route to draw over the colours.
    write: (isOn, { entity }) => (isOn ? (entity === null ? null : 'on') : ''),
  },
  colours: {
    ...orNone('colours', among(THEMES)),
    write: (theme, { view }) => (view === 'routes' ? theme : null),
  },
  victims: listOf('victims', among(ROUTE_VICTIMS)),
  routeForm: orNone('form', among(ROUTE_FORMS)),
  years: { name: 'years', write: (years) => years.join('-'), read: yearRange },
  direction: oneOf('direction', DIRECTIONS),
  ends: oneOf('ends', ROUTE_ENDS),
}

const FILTER_NAMES = Object.keys(PARAMS) as (keyof Filters)[]

/** Returns a link's query without `?`, leaving out what equals the page's defaults. */
export const toQuery = (filters: Filters, defaults: Filters): string => {
  const query = new URLSearchParams()
  const write = <K extends keyof Filters>(key: K) => {
    const { name, write: toText } = PARAMS[key]
    const text = toText(filters[key], filters)
    if (
      text === null ||
      text === toText(defaults[key], { ...defaults, theme: filters.theme, sub: filters.sub })
    )
      return
    query.set(name, text)
  }
  FILTER_NAMES.forEach(write)
  return query.toString().replaceAll('%2C', ',')
}

/** Resets filters that do not apply to the state's theme, since no link restores them. */
const withoutInapplicable = (filters: Filters, defaults: Filters): Filters => {
  const reset = <K extends keyof Filters>(key: K): Partial<Filters> =>
    PARAMS[key].write(filters[key], filters) === null ? { [key]: defaults[key] } : {}
  return Object.assign({}, filters, ...FILTER_NAMES.map(reset))
}

/** Reads a state from a query; invalid and repeated values fall back to the defaults. */
export const fromQuery = (query: string, defaults: Filters, dataset: KnownIds): Filters => {
  const params = new URLSearchParams(query)
  const read = <K extends keyof Filters>(key: K): Partial<Filters> => {
    const { name, read: toValue } = PARAMS[key]
    const text = params.get(name)
    const value = text === null ? undefined : toValue(text, dataset)
    return value === undefined ? {} : { [key]: value }
  }
  const requested: Filters = Object.assign({}, defaults, ...FILTER_NAMES.map(read))
  const sub = isSubOf(requested.theme, requested.sub) ? requested.sub : 'main'
  const offered = classesOf(requested.theme, sub)
  // All routes are drawn on their own map alone.
  const wanted =
    requested.hasRoutes && requested.entity === null && requested.view === 'map' ? 'routes' : requested.view
  const view = isViewOffered(requested.theme, wanted) ? wanted : 'map'
  const classes = requested.classes.filter((classId) => offered.includes(classId))
  return withoutInapplicable({ ...requested, sub, view, classes }, defaults)
}
