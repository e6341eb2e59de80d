import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { PROFILES, type Profile } from './browser/session'
import { GOALS, type Verdict, verdictOf } from './goals'
import { LOAD, taken } from './metrics'
import { median, type Results, spreadOf } from './results'
import { ACTIONS, type ActionId } from './subjects'

/** The release of which the results are written. */
const RELEASE = 3
const NONE = '–'
const MARK = 'd3'
const OURS = ['atlas', 'before'] as const

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** A number with three digits that matter. */
export const digits = (value: number | null): string => {
  if (value === null) return NONE
  const size = Math.abs(value)
  return value === 0 ? '0' : value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

const outcomeOf = (verdict: Verdict | null): string => {
  if (!verdict) return ''
  const { ours, other, isMet } = verdict
  if (ours === null) return 'not measured'
  const value = other ? `${(ours / other).toFixed(2)} × (${digits(ours)} : ${digits(other)})` : digits(ours)
  return isMet === false ? `**${value}**` : value
}

/** How the goals stand; what is missed is bold. */
const goalTable = (results: Results, subjects: readonly string[]): string => {
  const columns = subjects.flatMap((subject) => PROFILES.map(({ name }) => ({ subject, name })))
  const head = columns.map(({ subject, name }) => (subjects.length > 1 ? `${subject}, ${name}` : name))
  const rows = GOALS.map((goal) => {
    const limits = [...new Set(PROFILES.flatMap(({ name }) => goal.most[name] ?? []))].join(' / ')
    return [
      goal.unit ? `${goal.title}, ${goal.unit}` : goal.title,
      goal.other ? `${limits} × ${goal.other}` : limits,
      ...columns.map(({ subject, name }) => outcomeOf(verdictOf(goal, results, name, subject))),
    ]
  })
  return table(['goal', 'at most', ...head], rows)
}

const middle = <Run>(runs: readonly Run[], of: (run: Run) => number | null) =>
  median(runs.flatMap((run) => of(run) ?? []))

/** One row for each page, one column for each metric of a first view. */
const loadTable = (results: Results, { name }: Profile): string =>
  table(
    ['page', ...Object.values(LOAD).map(({ title, unit }) => (unit ? `${title}, ${unit}` : title))],
    results.subjects.map((subject) => {
      const runs = results.profiles[name][subject]?.load ?? []
      return [subject, ...Object.values(LOAD).map(({ of }) => digits(middle(runs, of)))]
    }),
  )

/** One row for each action, and for each page its time and its work, with how often that of d3. */
const useTable = (results: Results, { name }: Profile): string => {
  const subjects = results.subjects.filter(
    (subject) => (results.profiles[name][subject]?.use ?? []).length > 0,
  )
  const of = (subject: string, id: ActionId, part: 'latency' | 'work') =>
    middle(results.profiles[name][subject]?.use ?? [], taken(id, part))
  const cell = (subject: string, id: ActionId, part: 'latency' | 'work') => {
    const [value, mark] = [of(subject, id, part), of(MARK, id, part)]
    const isCompared = value !== null && mark && OURS.some((ours) => ours === subject)
    return digits(value) + (isCompared ? ` (${(value / mark).toFixed(1)} ×)` : '')
  }
  const spreads = subjects.flatMap((subject) =>
    (Object.keys(ACTIONS) as ActionId[]).map((id) => {
      const runs = results.profiles[name][subject]?.use ?? []
      return (['latency', 'work'] as const).map((part) =>
        spreadOf(runs.flatMap((run) => taken(id, part)(run) ?? [])),
      )
    }),
  )
  const spread = (part: 0 | 1) =>
    `${digits(100 * (median(spreads.flatMap((both) => both[part] ?? [])) ?? NaN))} %`
  const rows = (Object.keys(ACTIONS) as ActionId[]).map((id) => [
    ACTIONS[id],
    ...subjects.flatMap((subject) => [cell(subject, id, 'latency'), cell(subject, id, 'work')]),
  ])
  const head = subjects.flatMap((subject) => [subject, 'its work'])
  return `${table(['action, ms', ...head], rows)}\n\nRuns differ by ${spread(0)} of the time and ${spread(1)} of the work.`
}

/** The actions of the atlas with a task over 50 ms on a machine as it is, and the longest of each. */
const longTasks = ({ profiles }: Results, subject: string): string => {
  const runs = profiles.fast[subject]?.use ?? []
  const found = (Object.keys(ACTIONS) as ActionId[]).flatMap((id) => {
    const longest = middle(runs, ({ actions }) =>
      actions[id] ? Math.max(...actions[id].map((times) => times.longest)) : null,
    )
    return longest !== null && longest > 50 ? [`${ACTIONS[id]} ${digits(longest)}`] : []
  })
  return `Tasks over 50 ms of ${subject}, fast: ${found.join(', ') || 'none'}.`
}

const aboutOf = ({ date, browser, machine, runs }: Results) =>
  `Measured ${date.slice(0, 10)} with ${browser} on ${machine}; ${runs} ${runs === 1 ? 'run' : 'runs'} each, medians over runs.`

/** The whole report on one measurement: the goals first, then every table. */
export const reportOf = (results: Results): string => {
  const ours = OURS.filter((name) => results.subjects.includes(name))
  const hasRuns = (profile: Profile, phase: 'load' | 'use') =>
    Object.values(results.profiles[profile.name]).some((runs) => runs[phase].length > 0)
  return `${[
    aboutOf(results),
    '## Goals',
    goalTable(results, ours),
    ...ours.map((subject) => longTasks(results, subject)),
    ...PROFILES.filter((profile) => hasRuns(profile, 'load')).flatMap((profile) => [
      `## First view, ${profile.name}: ${profile.title}`,
      loadTable(results, profile),
    ]),
    ...PROFILES.filter((profile) => hasRuns(profile, 'use')).flatMap((profile) => [
      `## In use, ${profile.name}`,
      useTable(results, profile),
    ]),
  ].join('\n\n')}\n`
}

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const DOCUMENT = 'docs/performance.md'

const write = async (file: string, text: string): Promise<void> => {
  const style = await resolveConfig(pathOf(file))
  writeFileSync(pathOf(file), await format(text, { ...style, parser: 'markdown' }))
}

/** Puts a table into docs/performance.md, in the place that has its name. */
export const writePart = async (name: 'goals' | 'growth' | 'trace', text: string): Promise<void> => {
  const place = new RegExp(`(?<=<!-- bench: ${name} -->)[^]*?(?=<!-- bench: end -->)`)
  const document = readFileSync(pathOf(DOCUMENT), 'utf8')
  if (!place.test(document)) throw new Error(`${DOCUMENT} has no place for ${name}.`)
  await write(
    DOCUMENT,
    document.replace(place, () => `\n\n${text}\n\n`),
  )
}

/** Writes the goals into docs/performance.md, and every table into the file of the release beside the bench. */
export const writeReport = async (results: Results): Promise<void> => {
  await writePart(
    'goals',
    [aboutOf(results), goalTable(results, ['atlas']), longTasks(results, 'atlas')].join('\n\n'),
  )
  await write(`bench/results/release-${RELEASE}.md`, `# Third release\n\n${reportOf(results)}`)
}
