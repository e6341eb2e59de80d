/** Size of the drawing in px, the same for every page. */
export const WIDTH = 1200
export const HEIGHT = 800

/** The projection that all pages share: azimuthal with equal areas. */
export const ROTATE: [number, number] = [-60, -52]
export const SCALE = 670
export const TRANSLATE: [number, number] = [625, 602]

/** Colours of the eight classes. */
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
export const ROUTE = '#333333'
export const PALE = 0.2

/** Numbers of routes: those of the real data, and invented ones. */
export const FEW_ROUTES = 122
export const MANY_ROUTES = 2000

/** As many routes as the list of the atlas has at once. */
const MOST_ROWS = 300

/** Years of the slider. */
export const YEARS = [1989, 2026] as const

/** The data of a page on a country. */
export interface Country {
  /** ISO code with three letters. */
  readonly id: string
  readonly name: string
  readonly region: string
  /** Number of its class at first. */
  readonly group: number
  /** Year from which it is in the next class. */
  readonly since: number
  /** Longitude and latitude of the middle of its largest part. */
  readonly at: readonly [number, number]
}

/** The present state of a page. */
export interface Shown {
  readonly question: number
  /** The sub-region that keeps its colours; all do where it is empty. */
  readonly region: string
  readonly isOfAnyAge: boolean
  /** The only class that keeps its colour, null where all do. */
  readonly picked: number | null
  readonly year: number
  readonly routes: number
  readonly isTable: boolean
}

/** The first view of every page: 51 countries in eight classes. */
export const FIRST: Shown = {
  question: 0,
  region: '',
  isOfAnyAge: false,
  picked: null,
  year: 2007,
  routes: 0,
  isTable: false,
}

/** Class of a country as an answer to the present question. */
export const classOf = (
  { group, since }: Country,
  { question, isOfAnyAge, year }: Pick<Shown, 'question' | 'isOfAnyAge' | 'year'>,
): number =>
  (group + 3 * question + (isOfAnyAge && group % 3 === 0 ? 1 : 0) + (year >= since ? 1 : 0)) % PALETTE.length

export const fillOf = (country: Country, shown: Shown): string => PALETTE[classOf(country, shown)] ?? GROUND

/** Whether the filters leave a country out. */
export const isPale = (country: Country, shown: Shown): boolean =>
  (shown.region !== '' && shown.region !== country.region) ||
  (shown.picked !== null && shown.picked !== classOf(country, shown))
export const opacityOf = (country: Country, shown: Shown): number => (isPale(country, shown) ? PALE : 1)

/** Words of a page about what it shows. */
export const questionOf = ({ question, region, isOfAnyAge, year, routes }: Shown): string =>
  routes > 0
    ? `Which ${routes} routes did reports name?`
    : `Question ${question + 1}: what is reported of ${isOfAnyAge ? 'people of any age' : 'children'} in ${region || 'all'} by ${year}?`
export const classWord = (index: number): string => `Class ${index + 1}`
/** The words of a screen reader on a country. */
export const labelOf = (country: Country, shown: Shown): string =>
  `${country.name}: ${classWord(classOf(country, shown))}`
export const answerOf = (counts: readonly number[]): string =>
  `Class 1 is the answer for ${counts[0]} of ${counts.reduce((sum, count) => sum + count, 0)} countries.`

/** How many countries each class has, of those that the filter shows. */
export const countsOf = (countries: readonly Country[], shown: Shown): number[] =>
  PALETTE.map(
    (_, index) =>
      countries.filter(
        (country) =>
          (shown.region === '' || shown.region === country.region) && classOf(country, shown) === index,
      ).length,
  )

/** The cells of a country's row after its name, as in the table of the atlas: answer, two counts, people of any age and sub-region. */
export const cellsOf = (country: Country, shown: Shown): string[] => [
  classWord(classOf(country, shown)),
  String(country.group),
  String(country.since - YEARS[0]),
  classWord(classOf(country, { ...shown, isOfAnyAge: true })),
  country.region,
]

/** The rows of the list of routes, as in that of the atlas: from, to, whom, for what, in which years and reports. */
export const routeRowsOf = (countries: readonly Country[], count: number): string[][] =>
  pairsOf(countries, Math.min(count, MOST_ROWS)).map(([from, to]) => [
    from.name,
    to.name,
    'Children',
    'sexual exploitation, forced labour',
    `${from.since}–${to.since}`,
    `Report of ${to.since}`,
  ])

type Point = readonly [number, number]

const digits = (value: number) => value.toFixed(1)

/** A route as one curve, bowed to the side of its direction. */
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
