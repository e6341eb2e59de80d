import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TASKS } from './tasks'
import { type Outcome, type Outcomes, WAYS } from './ways'

const [earlier = 'before', later = 'now'] = process.argv.slice(2)
const read = (name: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../.built/${name}/outcomes.json`, import.meta.url)), 'utf8'),
  ) as Outcomes
const [before, now] = [read(earlier), read(later)]

const presses = ({ presses: keys, screens, failed }: Outcome) =>
  failed ? 'not done' : screens > 0 ? `${keys} + ${screens}` : String(keys)
const total = ({ presses: keys, screens }: Outcome) => keys + screens
const seconds = ({ handSeconds, pageMs, failed }: Outcome) =>
  failed ? 'not done' : (handSeconds + pageMs / 1000).toFixed(1)
const ofPage = ({ pageMs }: Outcome) => (pageMs / 1000).toFixed(1)

/** A table of all tasks and ways, each cell with what it was and what it is. */
const tableOf = (say: (outcome: Outcome) => string): string => {
  const rows = TASKS.map(({ id }, index) => {
    const cells = WAYS.map(({ name }) => {
      const [was, is] = [before.outcomes[id]?.[name], now.outcomes[id]?.[name]]
      return was && is ? `${say(was)} → ${say(is)}` : ''
    })
    return `| ${index + 1}. ${id} | ${cells.join(' | ')} |`
  })
  const heads = WAYS.map(({ name, width }) => `${name}, ${width}`)
  return [`| task | ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length + 1)}`, ...rows].join('\n')
}

const sums = WAYS.map(({ name }) => {
  const sumOf = ({ outcomes }: Outcomes) =>
    Object.values(outcomes).reduce((sum, ways) => sum + (ways[name] ? total(ways[name]) : 0), 0)
  return `${name}: ${sumOf(before)} → ${sumOf(now)}`
})
const notes = TASKS.flatMap(({ id }) =>
  WAYS.map(({ name }) => {
    const [was, is] = [before.outcomes[id]?.[name], now.outcomes[id]?.[name]]
    return `${id}, ${name}: ${was?.failed ?? was?.note} → ${is?.failed ?? is?.note}`
  }).filter((line) => /: .+ → .+/.test(line)),
)
console.log(
  [
    ['Presses, and screens scrolled where there are any:', tableOf(presses), `In all: ${sums.join('; ')}`],
    ['Seconds, of hand and page:', tableOf(seconds)],
    ['Of these the page:', tableOf(ofPage)],
    notes,
  ]
    .map((part) => part.join('\n\n'))
    .join('\n\n'),
)
