import { FORMS } from '../data/recount/years'
import type { Filters } from '../../src/state/filters'
import { readDataCsv } from './csv'

/** The forms counted on a question about several, the study's seven or all. */
const formsOf = ({ sub }: Filters): readonly string[] =>
  sub === 'all-forms'
    ? FORMS
    : sub === 'main'
      ? FORMS.filter((form) => !/debt|begging|criminal|armed|marriage/.test(form))
      : [sub]

/** The rows of conflicts.csv that contradict an answer at some time. */
export const contradictions = readDataCsv('conflicts.csv', 'entity question who from to').filter(
  ({ from }) => from !== '',
)

const byEntity = new Map(
  contradictions.map(({ entity }) => [entity, contradictions.filter((row) => row.entity === entity)]),
)

/** Whether conflicts.csv contradicts the answer of a country to a question at a time. */
export const isContradicted = (question: Filters, code: string, time: string): boolean => {
  const rows = byEntity.get(code)
  if (rows === undefined) return false
  const { theme, sub, evidence } = question
  const ids =
    theme === 'definitions'
      ? [...formsOf(question), sub].map((id) => `definitions/${id}`)
      : [sub === 'main' ? theme : `${theme}/${sub}`]
  return rows.some(
    (row) =>
      ids.includes(row.question) &&
      (row.who === '' || row.who === evidence) &&
      row.from <= time &&
      time <= row.to,
  )
}
