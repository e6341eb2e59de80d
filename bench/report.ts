import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { PROFILES, type Profile } from './browser/session'
import { verdictsOf, type Verdict } from './goals'
import type { Use } from './measure/use'
import { LOAD_METRICS, type Metric, missedIn, USE_METRICS } from './metrics'
import { median, quantile, type Results, type Runs, type Spread, spreadOf } from './results'

const MARK = 'd3'
const NONE = '–'

/** A table in Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

const digits = (value: number): string => {
  if (value === 0) return '0'
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
}
const withSpread = (spread: Spread | null): string =>
  spread ? `${digits(spread.median)} (${spread.quartiles.map(digits).join('–')})` : NONE

const outcomeOf = ({ ours, other, isMet }: Verdict): string => {
  if (ours === null) return 'not measured'
  const value = other?.value
    ? `${(ours / other.value).toFixed(1)} × (${digits(ours)} : ${digits(other.value)})`
    : digits(ours)
  return isMet === false ? `**${value}**` : value
}

/** How the goals stand in each of the measurements; what is missed is bold. */
const goalTable = (measured: readonly Results[]): string => {
  const all = measured.map(verdictsOf)
  const rows = (all[0] ?? []).map(({ title, unit, most, other }, row) => [
    unit ? `${title}, ${unit}` : title,
    other ? `${most} × ${other.name}` : String(most),
    ...all.map((verdicts) => outcomeOf(verdicts[row]!)),
  ])
  return table(['goal', 'at most', ...measured.map((_, index) => `measurement ${index + 1}`)], rows)
}

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
      const spread = spreadOf(runs.map(metric.of))
      if (!spread) return NONE
      const [low, high] = spread.quartiles
      if (spread.median > 0) spreads[column]?.push((high - low) / spread.median)
      const isMark = name === MARK || !mark
      return digits(spread.median) + (isMark ? '' : ratio(spread.median, spreadOf(mark.map(metric.of))))
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
      ? [`## First view, ${name}: ${title}`, metricTable(loads, LOAD_METRICS, () => '')]
      : []),
    ...(uses.length > 0 ? [`## In use, ${name}`, metricTable(uses, USE_METRICS, missedNote)] : []),
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

const aboutOf = ({ date, browser, machine, runs }: Results) =>
  `Measured ${date.slice(0, 10)} with ${browser} on ${machine}; ${runs} ${runs === 1 ? 'run' : 'runs'} each. Medians over runs.`

/** The whole report on one measurement: the goals first, then every table. */
export const reportOf = (results: Results): string =>
  `${[
    aboutOf(results),
    '## Goals',
    goalTable([results]),
    ...PROFILES.flatMap((profile) => profileTables(results, profile)),
    '## Slider of the treaties, work of the main thread in ms',
    sliderTable(results),
  ].join('\n\n')}\n`

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const DOCUMENT = 'docs/performance.md'
const PLACE = /(?<=<!-- bench: begin -->)[^]*(?=<!-- bench: end -->)/

const write = async (file: string, text: string): Promise<void> => {
  const style = await resolveConfig(pathOf(file))
  mkdirSync(dirname(pathOf(file)), { recursive: true })
  writeFileSync(pathOf(file), await format(text, { ...style, parser: 'markdown' }))
}

/** Puts the goals into docs/performance.md, in the place of those before, and the tables of each measurement beside the bench. */
export const writeReports = async (measured: readonly Results[]): Promise<void> => {
  const [first] = measured
  if (!first) return
  const document = readFileSync(pathOf(DOCUMENT), 'utf8')
  const goals = `\n\n${aboutOf(first)}\n\n${goalTable(measured)}\n\n`
  await write(
    DOCUMENT,
    document.replace(PLACE, () => goals),
  )
  for (const [index, results] of measured.entries()) {
    await write(
      `bench/results/measurement-${index + 1}.md`,
      `# Measurement ${index + 1}\n\n${reportOf(results)}`,
    )
  }
}
