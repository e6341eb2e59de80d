import { useId, useMemo, useState } from 'react'
import { useResource } from '../../data/useResource'
import { reportsUpTo, type Role } from '../../domain/evidence'
import { hasEvidenceChoice, hasInstrument, mapRowOf } from '../../domain/themes'
import { BY_NAME, type TableRow, answerTable } from '../../pictures/table/answerTable'
import { type Cell, type Column, EMPTY, type TableQuestion } from '../../pictures/table/cells'
import { columnsOf } from '../../pictures/table/columns'
import { lastReportOf } from '../../state/clock'
import { useAnswer, useAtlas, useFiles, useAtlasData } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { regionSentences } from '../../text/sentences/describeMap'
import { answerContext } from '../../text/sentences/answerContext'
import { failureText, questionText } from '../../text/sentences/words'
import { RetryNotice } from '../../ui/Button'
import { TableFrame, SortHead } from '../../ui/TableFrame'
import { Table, TableBody } from '../../ui/Table'
import { TableRowView } from './TableRowView'
import { filterWords } from '../../text/sentences/scopeWords'
import styles from './TableView.module.css'

function TableNotes({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useTexts()
  const theme = useAtlas((state) => state.filters.theme)
  if (rows.length === 0) return <p className={styles.notes}>{t('filter.none')}</p>
  return (
    <div className={styles.notes}>
      <p>
        {t('table.silenceLast')} {t('table.sourcesLead')} {hasInstrument(theme) && t('table.empty')}
      </p>
    </div>
  )
}

/** The answer as a table in the map's place, sortable by any column but the sources. */
export function TableView() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const { dataset, filters } = useAtlasData()
  const answer = useAnswer()
  const { state: provenance, retry } = useResource(useFiles().provenance)
  const [requested, setRequested] = useState(BY_NAME)
  const { columns, rows, sort } = useMemo(() => {
    const asked = { texts, dataset, filters, answer, root, provenance }
    return answerTable(asked, requested, columnsFor(asked))
  }, [texts, dataset, filters, answer, root, provenance, requested])
  const column = columns.find(({ id }) => id === sort.by)
  const sorted = t('table.sorted', {
    count: rows.length,
    column: column?.head ?? '',
    direction: t(`table.direction.${sort.direction}`),
  })
  const question = questionText(texts, dataset, filters)
  const leadId = useId()
  return (
    <TableFrame
      label={t('table.label')}
      hasNarrowForm
      data-table={filters.theme}
      notice={
        provenance.status === 'failed' && (
          <RetryNotice label={t('failure.retry')} onRetry={retry}>
            <b>{t('table.sourcesFailed')}</b> {t('table.sourcesFailedMore')}{' '}
            {failureText(texts, provenance.error)}
          </RetryNotice>
        )
      }
    >
      <p className="visuallyHidden" role="status">
        {sorted}
      </p>
      <p className="visuallyHidden" id={leadId}>
        {regionSentences(answerContext(texts, dataset, filters)).join(' ')}
      </p>
      <Table className={styles.table} aria-describedby={leadId}>
        <caption className={styles.caption}>
          <b>{question}</b> {[...filterWords(texts, filters), sorted].join('. ')}.
        </caption>
        <SortHead
          columns={columns}
          unsorted="sources"
          sort={sort}
          label={t('table.sort')}
          onSort={setRequested}
        />
        <TableBody>
          {rows.map((row) => (
            <TableRowView key={row.entity.code} row={row} columns={columns} />
          ))}
        </TableBody>
      </Table>
      <TableNotes rows={rows} />
    </TableFrame>
  )
}

/** The columns on the screen: country and answer first, sub-region and sources last; the file has more. */
const columnsFor = (question: TableQuestion): readonly Column[] => {
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
