import { hasInstrument, kindOf } from '../../domain/themes'
import { useId, useMemo, useState } from 'react'
import { useAnswer, useAtlas, useFiles } from '../../state/context'
import { useResource } from '../../data/useResource'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/Button'
import { SortHead } from '../../ui/SortHead'
import { TableFrame } from '../../ui/TableFrame'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { failureText } from '../../text/sentences/words'
import { filterWords } from '../../text/sentences/filterWords'
import { regionSentences } from '../../text/sentences/describeMap'
import { answerContext } from '../../text/sentences/mapDescriptionContext'
import { questionText } from '../../text/sentences/question'
import { type TableRow, answerTable, BY_NAME } from '../../export/table/answerTable'
import { shownColumns } from './shownColumns'
import { TableRowView } from './TableRowView'
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
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const { state: provenance, retry } = useResource(useFiles().provenance)
  const [requested, setRequested] = useState(BY_NAME)
  const { columns, rows, sort } = useMemo(() => {
    const asked = { texts, dataset, filters, answer, root, provenance }
    return answerTable(asked, requested, shownColumns(asked))
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
      data-rows={rows.length}
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
      <table
        className={styles.table}
        aria-describedby={leadId}
        data-of={kindOf(filters.theme, filters.sub)}
        {...TABLE_ROLES.table}
      >
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
        <tbody {...TABLE_ROLES.group}>
          {rows.map((row) => (
            <TableRowView key={row.entity.code} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      <TableNotes rows={rows} />
    </TableFrame>
  )
}
