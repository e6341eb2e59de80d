/** Size of the drawing in px, the same for every page. */
export const WIDTH = 1200
export const HEIGHT = 800

/** The projection that all pages share whose library can draw it: azimuthal with equal areas. */
export const ROTATE: [number, number] = [-60, -52]
export const SCALE = 670
export const TRANSLATE: [number, number] = [625, 602]

/** Eight classes; a change of theme hands each country the next colour. */
export const PALETTE = [
  '#4477aa',
  '#ee6677',
  '#228833',
  '#ccbb44',
  '#66ccee',
  '#aa3377',
  '#ee8833',
  '#775533',
] as const
export const GROUND = '#d9d9d9'
export const BORDER = '#ffffff'
export const SEA = '#f4f7fa'
export const ROUTE = '#333333'

/** The sub-region that the filter leaves as it is; all others turn pale. */
export const REGION = 'cis'
export const PALE = 0.2

/** Routes that are there at first, and those of a full map. */
export const FIRST_ROUTES = 60
export const MANY_ROUTES = 2000

/** What a page knows of a country. */
export interface CountryProperties {
  /** ISO code with three letters. */
  readonly id: string
  readonly name: string
  readonly region: string
  /** Which of the eight classes it is in. */
  readonly group: number
  /** Longitude and latitude of the middle of its largest part. */
  readonly at: [number, number]
  /** Steradians of that part, where the middle lies within it: only such countries are pointed at. */
  readonly area?: number
}

/** Colour of a country after so many changes of theme. */
export const fillOf = ({ group }: Pick<CountryProperties, 'group'>, shift: number): string =>
  PALETTE[(group + shift) % PALETTE.length] ?? GROUND

/** Opacity of a country under a filter, null where there is none. */
export const opacityOf = (country: CountryProperties, region: string | null): number =>
  region === null || country.region === region ? 1 : PALE

type Point = readonly [number, number]

const digits = (value: number) => value.toFixed(1)

/** A route as the pages draw it that write paths themselves: one curve, bowed to the side of its direction. */
export const routePath = ([x0, y0]: Point, [x1, y1]: Point): string => {
  const bow = 0.2
  const [x, y] = [(x0 + x1) / 2 + (y1 - y0) * bow, (y0 + y1) / 2 - (x1 - x0) * bow]
  return `M${digits(x0)},${digits(y0)}Q${digits(x)},${digits(y)} ${digits(x1)},${digits(y1)}`
}

/** So many different pairs out of the places, in an order that spreads them over the map. */
export const pairsOf = <Place>(places: readonly Place[], count: number): [Place, Place][] =>
  Array.from({ length: count }, (_, index) => {
    const from = index % places.length
    const step = 7 * (1 + Math.floor(index / places.length))
    return [places[from]!, places[(from + step) % places.length]!]
  })
