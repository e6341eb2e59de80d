import type { Role } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, mapRowOf } from '../../domain/themes'
import { type Cell, EMPTY } from '../../export/table/cells'
import type { Column, TableQuestion } from '../../export/table/column'
import { reportsUpTo } from '../../domain/reports'
import { lastReportOf } from '../../state/clock'
import { columnsOf } from '../../export/table/columns'

/** The columns on the screen: country and answer first, sub-region and sources last; the file has more. */
export const shownColumns = (question: TableQuestion): readonly Column[] => {
  const { filters } = question
  const all = new Map(columnsOf(question).map((column) => [column.id, column]))
  const { theme } = filters
  const own = hasEvidenceChoice(theme)
    ? [
        ...rolesOf(question).map((role) => roleColumn(question, role)),
        otherColumn(question, all.get('other')),
      ]
    : hasInstrument(theme)
      ? [all.get('day'), all.get('kindOfDay'), all.get('action')]
      : ['atLeast', 'asOf', 'partial', 'full'].map((id) => all.get(id))
  return [all.get('country'), all.get('class'), ...own, all.get('region'), all.get('sources')].filter(
    (column) => column !== undefined,
  )
}

const rolesOf = ({ filters: { theme, sub } }: TableQuestion): readonly Role[] =>
  mapRowOf(theme, sub).roles ?? []

/** In how many of the reports on a country its role is stated. */
const roleColumn = ({ texts: { t }, dataset, filters, provenance }: TableQuestion, role: Role): Column => ({
  id: role,
  head: t(`table.reportsOf.${role}`),
  csv: [],
  cell: ({ code }): Cell => {
    if (provenance.status !== 'ready') return EMPTY
    const { reportYears, reportRoles } = provenance.value
    const countOf = (years: readonly number[] = []) =>
      reportsUpTo(years, lastReportOf(dataset, filters)).length
    const n = countOf(reportYears[code])
    const k = countOf(reportRoles[code]?.[role][filters.evidence])
    return n === 0 ? EMPTY : { kind: 'share', count: k, words: t('panel.reports.kofn', { k, n }) }
  },
})

/** The answer by the statements that the map does not count; in a word where it is the same. */
const otherColumn = ({ texts }: TableQuestion, column: Column | undefined): Column | undefined =>
  column && {
    ...column,
    cell: (entity, value) => {
      const cell = column.cell(entity, value)
      if (cell.kind !== 'coded' || cell.id !== value.classes.join(' ')) return cell
      const { fill: _, ...same } = cell
      return { ...same, words: texts.t('table.same') }
    },
  }
