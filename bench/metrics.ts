import type { Load } from './measure/load'
import type { Taken } from './measure/hand'
import type { Use } from './measure/use'
import { BYTE_KINDS } from './siteFiles'
import { median } from './results'
import type { ActionId } from './subjects/action'

/** A number that one run gives. */
export interface Metric<Run> {
  readonly title: string
  readonly unit: 'kB' | 'ms' | 'MB' | ''
  readonly of: (run: Run) => number | null
}

const kilobytes = (bytes: number) => bytes / 1000

/** The measurements of a first view. */
export const LOAD = {
  all: {
    title: 'all but fonts',
    unit: 'kB',
    of: ({ bytes }) =>
      kilobytes(BYTE_KINDS.filter((kind) => kind !== 'fonts').reduce((sum, kind) => sum + bytes[kind], 0)),
  },
  html: { title: 'html', unit: 'kB', of: ({ bytes }) => kilobytes(bytes.html) },
  js: { title: 'js', unit: 'kB', of: ({ bytes }) => kilobytes(bytes.js) },
  css: { title: 'css', unit: 'kB', of: ({ bytes }) => kilobytes(bytes.css) },
  data: { title: 'data', unit: 'kB', of: ({ bytes }) => kilobytes(bytes.data) },
  fonts: { title: 'fonts', unit: 'kB', of: ({ bytes }) => kilobytes(bytes.fonts) },
  requests: { title: 'requests', unit: '', of: ({ requests }) => requests },
  firstPaint: { title: 'first paint', unit: 'ms', of: ({ firstPaint }) => firstPaint },
  visible: { title: 'map visible', unit: 'ms', of: ({ visible }) => visible },
  usable: { title: 'page answers', unit: 'ms', of: ({ usable }) => usable },
  blocking: { title: 'blocking', unit: 'ms', of: ({ blocking }) => blocking },
  work: { title: 'work', unit: 'ms', of: ({ work }) => work },
  shift: { title: 'layout shift', unit: '', of: ({ shift }) => shift },
  earlyFonts: { title: 'fonts before the map', unit: '', of: ({ earlyFonts }) => earlyFonts },
  heap: { title: 'heap', unit: 'MB', of: ({ heap }) => heap / 1e6 },
  elements: { title: 'elements', unit: '', of: ({ elements }) => elements },
} as const satisfies Readonly<Record<string, Metric<Load>>>

/** The middle of some times after the first, which also fetches what an action needs; null where there is none. */
export const middleOf = (times: readonly Taken[], part: 'latency' | 'work' | 'response'): number | null =>
  median((times.length > 1 ? times.slice(1) : times).flatMap((time) => time[part] ?? []))

/** The measurements of an action in a run. */
export const taken =
  (id: ActionId, part: 'latency' | 'work' | 'response') =>
  (use: Use): number | null =>
    middleOf(use[id] ?? [], part)

/** The longest task of an action in a run, the first time as well. */
export const longestOf =
  (id: ActionId) =>
  (use: Use): number | null =>
    use[id] ? Math.max(...use[id].map(({ longest }) => longest)) : null

const most = (all: readonly number[]): number | null => (all.length > 0 ? Math.max(...all) : null)

/** The slowest response of all actions to a press, a key or a touch. */
export const slowestResponse = (use: Use): number | null =>
  most(Object.values(use).flatMap((times) => times.flatMap(({ response }) => response ?? [])))

/** The longest task of all actions. */
export const longestTask = (use: Use): number | null =>
  most(Object.values(use).flatMap((times) => times.map(({ longest }) => longest)))
