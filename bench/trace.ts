import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { openForUse, type Session } from './browser/session'
import { styleModules } from '../src/build/vite/shared'
import { BENCH, BUILT } from './buildPages'
import { handOn } from './measure/hand'
import { servedAt, type ServedForUse, TEMPO } from './measure/use'
import type { Options } from './options'
import { digits, table } from './report'
import { ACTIONS, isDoneBy } from './subjects/action'

/** The categories recorded for names of functions and rules; it takes time itself, so times are recorded without it. */
const NAMED = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'disabled-by-default-blink.debug',
]

/** Events of the main thread, by the part of the work that they are. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  script: [
    'FunctionCall',
    'EvaluateScript',
    'v8.compile',
    'v8.produceCache',
    'EventDispatch',
    'TimerFire',
    'FireAnimationFrame',
    'FireIdleCallback',
    'RunMicrotasks',
    'XHRReadyStateChange',
  ],
  style: ['UpdateLayoutTree', 'RecalculateStyles', 'InvalidateLayout', 'ScheduleStyleRecalculation'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'UpdateLayer', 'Commit', 'CompositeLayers', 'UpdateLayerTree'],
  pictures: ['Decode Image', 'ImageDecodeTask', 'Draw LazyPixelRef'],
  'markup as text': ['ParseHTML', 'ParseAuthorStyleSheet'],
  'hit test': ['HitTest'],
  'garbage collection': ['MinorGC', 'MajorGC', 'V8.GCScavenger', 'BlinkGC.AtomicPhase'],
}
const OTHER = 'tasks of the browser'
const partOf = (name: string) =>
  Object.keys(PARTS).find((part) => PARTS[part]?.includes(name)) ??
  (name.startsWith('V8.GC') || name.startsWith('BlinkGC') ? 'garbage collection' : OTHER)

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly id?: string
  readonly ts: number
  readonly dur?: number
  /** Of it, time with a processor. */
  readonly tdur?: number
  // oxlint-disable-next-line typescript/no-explicit-any -- each event has its own
  readonly args: any
}

/** Gives where a function of a built script comes from, where the script is built alike. */
const sourceOf = async (): Promise<(url: string, line: number, column: number) => string> => {
  const folder = join(BUILT, 'maps')
  await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
    build: { sourcemap: 'hidden', outDir: folder, emptyOutDir: true },
  })
  const maps = new Map<string, SourceMap | null>()
  return (url, line, column) => {
    const file = basename(url)
    const path = join(folder, 'assets', `${file}.map`)
    if (!maps.has(file))
      maps.set(file, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null)
    const entry = maps.get(file)?.findEntry(line, column)
    // Code that the bundler adds has no source.
    if (!entry || !('originalSource' in entry) || !entry.originalSource) return file
    const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entry.originalSource) ?? []
    return library ?? entry.originalSource.replace(/^(\.\.\/)+/, '')
  }
}

/** Times in ms that the main thread of the page spent in each part, without what is inside another event. */
const timesOf = (events: readonly TraceEvent[]): Map<string, number> => {
  const stack: { part: string; end: number }[] = []
  const times = new Map<string, number>()
  const add = (part: string, ms: number) => times.set(part, (times.get(part) ?? 0) + ms)
  const whole = events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const { name, ts, dur = 0, tdur = dur } of whole) {
    while (stack.length > 0 && stack.at(-1)!.end <= ts) stack.pop()
    const own = partOf(name)
    // The browser's work inside a part belongs to it.
    const part = own === OTHER && stack.length > 0 ? stack.at(-1)!.part : own
    add(part, tdur / 1000)
    if (stack.length > 0) add(stack.at(-1)!.part, -tdur / 1000)
    stack.push({ part, end: ts + dur })
  }
  return times
}

/** The names that have most of something, with their share. */
const largest = (shares: ReadonlyMap<string, number>, count = 3): string => {
  const all = [...shares.values()].reduce((sum, value) => sum + value, 0)
  return [...shares]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, value]) => `${name} ${((100 * value) / all).toFixed(0)} %`)
    .join(', ')
}

interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: { readonly url?: string; readonly lineNumber?: number; readonly columnNumber?: number }
}

/** Where the samples of the script lie, by module; what the browser does for a function counts for its module. */
const scriptNames = (events: readonly TraceEvent[], source: Awaited<ReturnType<typeof sourceOf>>): string => {
  const modules = new Map<number, string | undefined>()
  const shares = new Map<string, number>()
  for (const { args } of events.filter(({ name }) => name === 'ProfileChunk')) {
    const { cpuProfile, timeDeltas = [] } = args.data
    for (const { id, parent = -1, callFrame } of (cpuProfile?.nodes ?? []) as ProfileNode[]) {
      const { url = '', lineNumber = 0, columnNumber = 0 } = callFrame
      modules.set(id, url.startsWith('http') ? source(url, lineNumber, columnNumber) : modules.get(parent))
    }
    for (const [index, id] of (cpuProfile?.samples ?? []).entries()) {
      const name = modules.get(id)
      if (name) shares.set(name, (shares.get(name) ?? 0) + Math.max(0, timeDeltas[index] ?? 0))
    }
  }
  return largest(shares)
}

/** A selector of the built styles with the names that its classes have in their modules (`shortName` of src/build/vite/shared.ts). */
const readable = (selector: string): string =>
  selector.replaceAll(
    /\.([a-z])([a-z])([\da-z]+)(?![\w-])/g,
    (short, first: string, second: string, place: string) => {
      const [high = 0, low = 0] = [first, second].map((letter) => letter.charCodeAt(0) - 97)
      const file = styleModules[26 * high + low]
      if (!file) return short
      const css = readFileSync(join(BENCH, '..', file), 'utf8')
      const names = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name))]
      const name = names[Number.parseInt(place, 36)]
      return name === undefined ? short : `.${basename(file, '.module.css')}_${name}`
    },
  )

const ruleNames = (events: readonly TraceEvent[]): string => {
  const shares = new Map<string, number>()
  for (const { args } of events.filter(({ name }) => name === 'SelectorStats')) {
    for (const { selector, ...stats } of args.selector_stats?.selector_timings ?? []) {
      const name = `\`${readable(String(selector)).replaceAll('|', '')}\``
      shares.set(name, (shares.get(name) ?? 0) + (stats['elapsed (us)'] ?? 0))
    }
  }
  return largest(shares, 2)
}

const layoutNames = (events: readonly TraceEvent[]): string => {
  const all = events.filter(({ name }) => name === 'Layout')
  const objects = all.reduce((sum, { args }) => sum + (args.beginData?.dirtyObjects ?? 0), 0)
  return `${all.length}, of ${objects} boxes`
}

const styleCount = (events: readonly TraceEvent[]): string => {
  const all = events.filter(({ name }) => name === 'UpdateLayoutTree')
  return `${all.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0)} elements`
}

/** Records what the process of the page does while a hand acts. */
const traced = async (
  browser: Browser,
  { page }: Session,
  categories: string[],
  use: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> => {
  await browser.startTracing(page, { categories: ['devtools.timeline', '__metadata', ...categories] })
  await use()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const [busiest] = mains
    .map(({ pid }) => traceEvents.filter((event) => event.pid === pid))
    .toSorted((a, b) => b.length - a.length)
  const tid = mains.find(({ pid }) => pid === busiest?.[0]?.pid)?.tid
  return (busiest ?? []).filter((event) => event.tid === tid || event.name === 'ProfileChunk')
}

/** The five largest parts of what the main thread does for some actions, the second time, with names where the trace has them. */
export const traceTable = async (
  browser: Browser,
  probe: string,
  atlas: ServedForUse,
  { actions, profiles: [profile] }: Pick<Options, 'actions' | 'profiles'>,
): Promise<string> => {
  const source = await sourceOf()
  const rows: string[][] = []
  for (const id of actions) {
    const action = atlas.served.subject.actions[id]
    if (action?.kind !== 'change' || !profile || !isDoneBy(id, profile.hasTouch)) continue
    const place = action.place ?? { path: '' }
    const session = await openForUse(browser, probe, servedAt(atlas, place), profile, place)
    const { view } = session
    const act = await handOn(session, atlas.served.subject.map, TEMPO)
    const use = async (at: number, watched: (input: () => Promise<unknown>) => Promise<void>) => {
      await action.ready?.(view)
      const inputs = (of: typeof view) => [action.inputs(of)[at] ?? action.inputs(of).at(-1)!]
      const { kind, shows, whole } = action
      await watched(() => act({ kind, inputs, shows, whole }))
      await action.back?.(view)
    }
    await action.before?.(view)
    let [main, named]: (readonly TraceEvent[])[] = []
    await use(0, async (input) => void (await input()))
    await use(1, async (input) => void (main = await traced(browser, session, [], input)))
    await use(2, async (input) => void (named = await traced(browser, session, NAMED, input)))
    await session.close()
    if (!main || !named) throw new Error(`${ACTIONS[id].title}: there is no trace.`)
    const times = timesOf(main)
    const sum = [...times.values()].reduce((total, ms) => total + ms, 0)
    const names: Record<string, string> = {
      script: scriptNames(named, source),
      style: [styleCount(main), ruleNames(named)].filter(Boolean).join('; '),
      layout: layoutNames(main),
    }
    const parts = [...times]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([part, ms]) => `${part} ${digits(ms)}${names[part] ? ` (${names[part]})` : ''}`)
    rows.push([ACTIONS[id].title, digits(sum), parts.join('; ')])
  }
  return table(['action', 'ms', 'largest parts, ms'], rows)
}
