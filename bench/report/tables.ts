import type { Profile } from '../browser/profiles'
import { PROFILES } from '../browser/profiles'
import { steepest } from '../growth/series'
import { verdictsOf, type Verdict } from '../goals'
import type { Use } from '../measure/use'
import { LOAD_METRICS, type Metric, missedIn, USE_METRICS } from '../metrics'
import { type Results, type Runs, spreadOfMetric } from '../results'
import { median, quantile, type Spread, spreadOf } from '../stats'
import { table } from './table'

const MARK = 'd3'
const NONE = '–'

const digits = (value: number): string => {
  if (value === 0) return '0'
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
}
const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? NONE : digits(value)
const withSpread = (spread: Spread | null): string =>
  spread ? `${digits(spread.median)} (${spread.quartiles.map(digits).join('–')})` : NONE

const outcome = ({ ours, limit, isMet }: Verdict): string => {
  if (!ours || limit === null) return 'not measured'
  if (isMet === null) return 'not judged'
  if (isMet) return 'met'
  const over = ours.median - limit
  return limit === 0
    ? `**missed** by ${digits(over)}`
    : `**missed** by ${digits(over)} (${digits((100 * over) / limit)} %)`
}

const goalRow = (verdict: Verdict): string[] => {
  const { title, unit, ours, other, limit } = verdict
  const compared = other ? `${other.name}: ${withSpread(other.spread)}` : ''
  const allowed = other ? `${number(limit)} (${other.times} × ${other.name})` : number(limit)
  return [title, unit, withSpread(ours), compared, allowed, outcome(verdict)]
}

const goalTable = (results: Results): string =>
  table(['goal', 'unit', 'atlas', 'measured against', 'at most', 'outcome'], verdictsOf(results).map(goalRow))

const ratio = (value: number, mark: Spread | null): string =>
  mark && mark.median > 0 ? ` (${(value / mark.median).toFixed(1)}×)` : ''

/** One row for each subject, one column for each metric, and how much runs differ. */
const metricTable = <Run>(
  all: readonly (readonly [string, readonly Run[]])[],
  metrics: readonly Metric<Run>[],
  note: (runs: readonly Run[]) => string,
): string => {
  const mark = all.find(([name]) => name === MARK)?.[1]
  const spreads = metrics.map((): number[] => [])
  const rows = all.map(([name, runs]) => [
    name + note(runs),
    ...metrics.map((metric, column) => {
      const spread = spreadOfMetric(runs, metric)
      if (!spread) return NONE
      const [low, high] = spread.quartiles
      if (spread.median > 0) spreads[column]?.push((high - low) / spread.median)
      const isMark = name === MARK || !mark
      return digits(spread.median) + (isMark ? '' : ratio(spread.median, spreadOfMetric(mark, metric)))
    }),
  ])
  const shares = spreads.map((list) => median(list))
  return table(
    ['page', ...metrics.map(({ title, unit }) => (unit ? `${title}, ${unit}` : title))],
    [
      ...rows,
      ['_spread_', ...shares.map((share) => (share === null ? NONE : `${(100 * share).toFixed(0)} %`))],
    ],
  )
}

const missedNote = (runs: readonly Use[]): string => {
  const missed = runs.reduce((sum, run) => sum + missedIn(run), 0)
  return missed > 0 ? ` (${missed} missed)` : ''
}

const profileTables = (results: Results, { name, title }: Profile): string[] => {
  const runs = results.profiles[name]
  const of = <Phase extends keyof Runs>(phase: Phase) =>
    results.subjects.flatMap((subject) => {
      const own = runs[subject]?.[phase] ?? []
      return own.length > 0 ? [[subject, own] as const] : []
    })
  const [loads, uses] = [of('load'), of('use')]
  return [
    ...(loads.length > 0
      ? [`### First view, ${name}: ${title}`, metricTable(loads, LOAD_METRICS, () => '')]
      : []),
    ...(uses.length > 0 ? [`### In use, ${name}`, metricTable(uses, USE_METRICS, missedNote)] : []),
  ]
}

const sliderTable = ({ slider }: Results): string => {
  const rows = PROFILES.flatMap(({ name }) => {
    const runs = slider[name]
    if (runs.length === 0) return []
    const of = (kind: 'years' | 'days', share: number) =>
      withSpread(spreadOf(runs.map((run) => quantile(run[kind], share))))
    const idle = withSpread(spreadOf(runs.map((run) => run.idle)))
    return [[name, of('years', 0.5), of('years', 0.95), of('days', 0.5), of('days', 0.95), idle]]
  })
  return table(['profile', 'a year, p50', 'a year, p95', 'a day, p50', 'a day, p95', 'no step'], rows)
}

const growthTables = ({ growth }: Results): string[] =>
  (['entities', 'corridors'] as const).flatMap((of) => {
    const series = growth.filter((one) => one.of === of)
    const [first] = series
    if (!first) return []
    const head = [of, ...first.points.map(({ count }) => count.toLocaleString('en')), 'steepest exponent']
    const rows = series.map((one) => [
      `${one.title}, ms`,
      ...one.points.map(({ values }) => number(median(values))),
      number(steepest(one)),
    ])
    return [table(head, rows)]
  })

/** The whole report: the goals first, then every table. */
export const reportOf = (results: Results): string => {
  const { date, browser, machine, runs, slider } = results
  const growth = growthTables(results)
  return `${[
    `Measured ${date.slice(0, 10)} with ${browser} on ${machine}; ${runs} ${runs === 1 ? 'run' : 'runs'}. Medians over runs, quartiles in brackets.`,
    '### Goals',
    goalTable(results),
    ...PROFILES.flatMap((profile) => profileTables(results, profile)),
    ...(slider.fast.length > 0
      ? ['### Slider of the treaties, work of the main thread in ms', sliderTable(results)]
      : []),
    ...(growth.length > 0 ? ['### How cost grows', ...growth] : []),
  ].join('\n\n')}\n`
}
