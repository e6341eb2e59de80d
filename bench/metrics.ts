import type { Change, Frames } from './browser/probe'
import type { Load } from './measure/load'
import type { Use } from './measure/use'
import { BYTE_KINDS } from './siteFiles'
import { median, quantile } from './results'

/** A number that one run gives. */
export interface Metric<Run> {
  readonly id: string
  readonly title: string
  readonly unit: 'kB' | 'ms' | 'MB' | ''
  readonly of: (run: Run) => number | null | undefined
}

type Changes = readonly (Change | null)[] | undefined

const known = (changes: Changes): Change[] => (changes ?? []).filter((change) => change !== null)
const shareOf = (changes: Changes, part: keyof Change, share: number) => {
  const values = known(changes).map((change) => change[part])
  return quantile(values, share)
}
const latency = (changes: Changes, share = 0.5) => shareOf(changes, 'latency', share)
const work = (changes: Changes, share = 0.5) => shareOf(changes, 'work', share)
const frame = (frames: Frames | undefined) => frames && quantile(frames.between, 0.95)
const frameWork = (frames: Frames | undefined) => frames && median(frames.work)

/** Bytes of a first view, all but web fonts. */
export const bytesWithoutFonts = ({ bytes }: Load): number =>
  BYTE_KINDS.filter((kind) => kind !== 'fonts').reduce((sum, kind) => sum + bytes[kind], 0)

const kilobytes = (bytes: number) => bytes / 1000
const ofKind = (kind: (typeof BYTE_KINDS)[number]): Metric<Load> => ({
  id: kind,
  title: kind,
  unit: 'kB',
  of: ({ bytes }) => kilobytes(bytes[kind]),
})

export const LOAD_METRICS: readonly Metric<Load>[] = [
  { id: 'all', title: 'all but fonts', unit: 'kB', of: (load) => kilobytes(bytesWithoutFonts(load)) },
  ...BYTE_KINDS.map(ofKind),
  { id: 'requests', title: 'requests', unit: '', of: ({ requests }) => requests },
  { id: 'firstPaint', title: 'first paint', unit: 'ms', of: ({ firstPaint }) => firstPaint },
  { id: 'visible', title: 'map visible', unit: 'ms', of: ({ visible }) => visible },
  { id: 'usable', title: 'page answers', unit: 'ms', of: ({ usable }) => usable },
  { id: 'blocking', title: 'blocking', unit: 'ms', of: ({ blocking }) => blocking },
  { id: 'shift', title: 'layout shift', unit: '', of: ({ shift }) => shift },
  { id: 'earlyFonts', title: 'fonts before the map', unit: '', of: ({ earlyFonts }) => earlyFonts },
  { id: 'heap', title: 'heap', unit: 'MB', of: ({ heap }) => heap / 1e6 },
  { id: 'elements', title: 'elements', unit: '', of: ({ elements }) => elements },
]

/** The browser tells durations in steps of 8 ms, from 16. */
const SHORTEST_CLICK_MS = 16

const timed = (id: string, title: string, of: Metric<Use>['of']): Metric<Use> => ({
  id,
  title,
  unit: 'ms',
  of,
})

export const USE_METRICS: readonly Metric<Use>[] = [
  timed('theme', 'recolour', ({ theme }) => latency(theme)),
  timed('themeWork', 'its work', ({ theme }) => work(theme)),
  timed('filter', 'filter', ({ filter }) => latency(filter)),
  timed('filterWork', 'its work', ({ filter }) => work(filter)),
  timed('hover', 'hover', ({ hover }) => latency(hover)),
  timed('hoverLate', 'hover p95', ({ hover }) => latency(hover, 0.95)),
  timed('hoverWork', 'its work', ({ hover }) => work(hover)),
  timed('hoverWorkLate', 'its work p95', ({ hover }) => work(hover, 0.95)),
  timed('routesFirst', '2,000 routes, first', ({ routesFirst }) => latency(routesFirst)),
  timed('routes', '2,000 routes', ({ routes }) => latency(routes)),
  timed('routesWork', 'its work', ({ routes }) => work(routes)),
  timed('themeRoutes', 'recolour with them', ({ themeRoutes }) => latency(themeRoutes)),
  timed('pan', 'pan, frame p95', ({ pan }) => frame(pan)),
  timed('panWork', 'its work', ({ pan }) => frameWork(pan)),
  timed('panRoutes', 'pan with 2,000, frame p95', ({ panRoutes }) => frame(panRoutes)),
  timed('panRoutesWork', 'its work', ({ panRoutes }) => frameWork(panRoutes)),
  timed('click', 'worst click to paint', ({ clicks }) => Math.max(SHORTEST_CLICK_MS, ...clicks)),
]

/** How many changes did not show in time, or found nothing to point at. */
export const missedIn = ({ theme, filter, hover, routesFirst, routes, themeRoutes }: Use): number =>
  [theme, filter, hover, routesFirst, routes, themeRoutes].flatMap((changes) =>
    (changes ?? []).filter((change) => change === null),
  ).length
