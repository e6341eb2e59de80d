import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { PROFILES, type Profile } from './browser/session'
import { GOALS, limitWords, type Verdict, verdictOf } from './goals'
import { LOAD, longestOf, taken } from './metrics'
import { median, type Results, spreadOf } from './results'
import { ACTION_IDS, ACTIONS, type ActionId } from './subjects/action'

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
  const { ours, others, isMet } = verdict
  if (ours === null) return 'not measured'
  const ratios = others.flatMap(({ value }) =>
    value ? [`${(ours / value).toFixed(2)} × ${digits(value)}`] : [],
  )
  const value = [digits(ours), ...ratios].join(' = ')
  return isMet === false ? `**${value}**` : value
}

/** How the goals stand; what is missed is bold. */
const goalTable = (results: Results, subjects: readonly string[]): string => {
  const columns = subjects.flatMap((subject) => PROFILES.map(({ name }) => ({ subject, name })))
  const head = columns.map(({ subject, name }) => (subjects.length > 1 ? `${subject}, ${name}` : name))
  const rows = GOALS.map((goal) => [
    goal.unit ? `${goal.title}, ${goal.unit}` : goal.title,
    limitWords(goal),
    ...columns.map(({ subject, name }) => outcomeOf(verdictOf(goal, results, name, subject))),
  ])
  return `${table(['goal', 'at most', ...head], rows)}\n\n${PHONE_WORDS}`
}
const PHONE_WORDS =
  'On the phone an action takes at most 200 ms, and 2.5 times the slowest that the page of react does alike, which is the second figure.'

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
    ACTION_IDS.map((id) => {
      const runs = results.profiles[name][subject]?.use ?? []
      return (['latency', 'work'] as const).map((part) =>
        spreadOf(runs.flatMap((run) => taken(id, part)(run) ?? [])),
      )
    }),
  )
  const spread = (part: 0 | 1) =>
    `${digits(100 * (median(spreads.flatMap((both) => both[part] ?? [])) ?? NaN))} %`
  const rows = ACTION_IDS.map((id) => [
    ACTIONS[id].title,
    ...subjects.flatMap((subject) => [cell(subject, id, 'latency'), cell(subject, id, 'work')]),
  ]).filter(([, ...cells]) => cells.some((value) => value !== NONE))
  const head = subjects.flatMap((subject) => [subject, 'its work'])
  return `${table(['action, ms', ...head], rows)}\n\nRuns differ by ${spread(0)} of the time and ${spread(1)} of the work.`
}

/** The actions of a built atlas by their slowest response to a press, key or touch on the phone, with the longest task of each. */
const phoneTable = ({ profiles }: Results, subject: string): string => {
  const runs = profiles.phone[subject]?.use ?? []
  const rows = ACTION_IDS.map((id) => ({
    title: ACTIONS[id].title,
    response: middle(runs, taken(id, 'response')),
    task: middle(runs, longestOf(id)),
  })).filter(({ task }) => task !== null)
  const sorted = rows.toSorted((a, b) => (b.response ?? 0) - (a.response ?? 0))
  return table(
    ['action on the phone', 'response, ms', 'longest task, ms'],
    sorted.map(({ title, response, task }) => [title, digits(response), digits(task)]),
  )
}

/** The actions of the atlas with a task over 50 ms on a machine as it is, and the longest of each. */
const longTasks = ({ profiles }: Results, subject: string): string => {
  const found = ACTION_IDS.flatMap((id) => {
    const longest = middle(profiles.fast[subject]?.use ?? [], longestOf(id))
    return longest !== null && longest > 50 ? [`${ACTIONS[id].title} ${digits(longest)}`] : []
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
    ...ours.flatMap((subject) => [longTasks(results, subject), phoneTable(results, subject)]),
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
    [
      aboutOf(results),
      goalTable(results, ['atlas']),
      longTasks(results, 'atlas'),
      phoneTable(results, 'atlas'),
    ].join('\n\n'),
  )
  await write(`bench/results/release-${RELEASE}.md`, `# Third release\n\n${reportOf(results)}`)
}
