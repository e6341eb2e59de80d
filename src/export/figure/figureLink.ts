import { cleanLine } from '../../state/cleanText'
import {
  DEFAULT_FIGURE,
  FIGURE_KINDS,
  FIGURE_SIZES,
  type FigureKind,
  type FigureSettings,
  type FigureSize,
} from './figureSettings'

const TITLE = 'title'

/** The most characters of a title of one's own. */
export const TITLE_LIMIT = 140

/** Makes a title of any text: one line of at most 140 characters, without characters that act on the text around them. */
export const titleOf = (text: string): string => [...cleanLine(text)].slice(0, TITLE_LIMIT).join('').trimEnd()

interface ParamCodec<Value> {
  readonly name: string
  readonly write: (value: Value) => string
  readonly read: (text: string) => Value | undefined
}

/** A value by its name, or by one of its names in links of earlier releases. */
const oneOf = <T extends string>(
  name: string,
  values: readonly T[],
  earlier: Readonly<Record<string, T>>,
): ParamCodec<T> => ({
  name,
  write: (value) => value,
  read: (text) => values.find((value) => value === text) ?? new Map(Object.entries(earlier)).get(text),
})

const kinds = oneOf<FigureKind>('figure', FIGURE_KINDS, { chart: 'bars' })
const EARLIER_SIZES = { column: 'report', page: 'report', social: 'slide' } as const

const switched = (name: string): ParamCodec<boolean> => ({
  name,
  write: (isOn) => (isOn ? 'on' : 'off'),
  read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
})

/** The settings in the query: the title follows `#`, where no server is told of it. */
type Queried = Exclude<keyof FigureSettings, 'title'>

/** One codec for each setting, checked by type, in the order of the link. */
const PARAMS: { readonly [K in Queried]: ParamCodec<FigureSettings[K]> } = {
  kind: { ...kinds, write: (kind) => kind ?? '' },
  size: oneOf<FigureSize>('size', FIGURE_SIZES, EARLIER_SIZES),
  isGrey: switched('grey'),
}

const SETTINGS = Object.keys(PARAMS) as Queried[]

/** Returns the settings but the title as a query without `?`, leaving out the defaults. */
export const toFigureQuery = (settings: FigureSettings): string => {
  const query = new URLSearchParams()
  const write = <K extends Queried>(key: K) => {
    const { name, write: toText } = PARAMS[key]
    const text = toText(settings[key])
    if (text !== toText(DEFAULT_FIGURE[key])) query.set(name, text)
  }
  SETTINGS.forEach(write)
  return query.toString()
}

/** Reads settings from a query; what is invalid or missing has its default. Earlier releases had the title there. */
export const fromFigureQuery = (query: string): FigureSettings => {
  const params = new URLSearchParams(query)
  const read = <K extends Queried>(key: K): Partial<FigureSettings> => {
    const { name, read: toValue } = PARAMS[key]
    const value = toValue(params.get(name) ?? '')
    return value === undefined ? {} : { [key]: value }
  }
  const title = titleOf(params.get(TITLE) ?? '')
  return Object.assign({}, DEFAULT_FIGURE, { title }, ...SETTINGS.map(read))
}

/** Returns the title as the part of an address after `#`; empty without one. */
export const toFigureHash = ({ title }: Pick<FigureSettings, 'title'>): string =>
  title === '' ? '' : new URLSearchParams({ [TITLE]: title }).toString()

/** Reads the title from the part after `#`; null where it says none. */
export const titleInHash = (hash: string): string | null => {
  const title = new URLSearchParams(hash).get(TITLE)
  return title === null ? null : titleOf(title)
}
