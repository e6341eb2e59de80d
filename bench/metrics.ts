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
const latency = (changes: Changes, share = 0.5) =>
  quantile(
    known(changes).map((change) => change.latency),
    share,
  )
const work = (changes: Changes, share = 0.5) =>
  quantile(
    known(changes).map((change) => change.work),
    share,
  )
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

export const USE_METRICS: readonly Metric<Use>[] = [
  { id: 'theme', title: 'recolour', unit: 'ms', of: ({ theme }) => latency(theme) },
  { id: 'themeWork', title: 'its work', unit: 'ms', of: ({ theme }) => work(theme) },
  { id: 'filter', title: 'filter', unit: 'ms', of: ({ filter }) => latency(filter) },
  { id: 'filterWork', title: 'its work', unit: 'ms', of: ({ filter }) => work(filter) },
  { id: 'hover', title: 'hover', unit: 'ms', of: ({ hover }) => latency(hover) },
  { id: 'hoverLate', title: 'hover p95', unit: 'ms', of: ({ hover }) => latency(hover, 0.95) },
  { id: 'hoverWork', title: 'its work', unit: 'ms', of: ({ hover }) => work(hover) },
  { id: 'hoverWorkLate', title: 'its work p95', unit: 'ms', of: ({ hover }) => work(hover, 0.95) },
  {
    id: 'routesFirst',
    title: '2,000 routes, first',
    unit: 'ms',
    of: ({ routesFirst }) => latency(routesFirst),
  },
  { id: 'routes', title: '2,000 routes', unit: 'ms', of: ({ routes }) => latency(routes) },
  { id: 'routesWork', title: 'its work', unit: 'ms', of: ({ routes }) => work(routes) },
  {
    id: 'themeRoutes',
    title: 'recolour with them',
    unit: 'ms',
    of: ({ themeRoutes }) => latency(themeRoutes),
  },
  { id: 'pan', title: 'pan, frame p95', unit: 'ms', of: ({ pan }) => frame(pan) },
  { id: 'panWork', title: 'its work', unit: 'ms', of: ({ pan }) => frameWork(pan) },
  {
    id: 'panRoutes',
    title: 'pan with 2,000, frame p95',
    unit: 'ms',
    of: ({ panRoutes }) => frame(panRoutes),
  },
  { id: 'panRoutesWork', title: 'its work', unit: 'ms', of: ({ panRoutes }) => frameWork(panRoutes) },
  {
    id: 'click',
    title: 'worst click to paint',
    unit: 'ms',
    of: ({ clicks }) => Math.max(SHORTEST_CLICK_MS, ...clicks),
  },
]

/** How many changes did not show in time, or found nothing to point at. */
export const missedIn = ({ theme, filter, hover, routesFirst, routes, themeRoutes }: Use): number =>
  [theme, filter, hover, routesFirst, routes, themeRoutes].flatMap((changes) =>
    (changes ?? []).filter((change) => change === null),
  ).length
