import { useMemo, useState } from 'react'
import { toCsv } from '../../data/csv'
import { useAnswer, useAtlas, useFiles } from '../../state/context'
import { fileNameOf } from '../../export/fileName'
import { useResource } from '../../data/useResource'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import { SaveButton } from '../../ui/SaveButton'
import { TableFrame } from '../../ui/TableFrame'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { failureText } from '../../text/sentences/failure'
import { aboutFile, filterWords } from '../../text/sentences/filterWords'
import { questionText } from '../../text/sentences/question'
import { answerTable, BY_NAME, tableCsv } from './answerTable'
import { TableHead } from './TableHead'
import { TableNotes } from './TableNotes'
import { TableRowView } from './TableRowView'
import styles from './TableView.module.css'

/** The answer as a table in the map's place: the same countries and classes, sorted by any column, to take away. */
export function TableView() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const { state: provenance, retry } = useResource(useFiles().provenance)
  const [asked, setAsked] = useState(BY_NAME)
  const table = useMemo(
    () => answerTable({ texts, dataset, filters, answer, root, provenance }, asked),
    [texts, dataset, filters, answer, root, provenance, asked],
  )
  const { columns, rows, sort } = table
  const column = columns.find(({ id }) => id === sort.by)
  const sorted = t('table.sorted', {
    count: rows.length,
    column: column?.head ?? '',
    direction: t(`table.direction.${sort.direction}`),
  })
  const question = questionText(texts, filters)
  const csv = () => {
    const about = aboutFile(texts, dataset.dataVersion, question, filterWords(texts, filters))
    const { header, rows: lines } = tableCsv(table, about)
    return toCsv(header, lines)
  }
  return (
    <TableFrame
      label={t('table.label')}
      hasNarrowForm
      data-table={filters.theme}
      data-rows={rows.length}
      bar={
        <>
          <p role="status">{sorted}</p>
          <SaveButton
            label={t('view.csv')}
            fileName={fileNameOf(filters, dataset.dataVersion, 'csv')}
            text={csv}
            isReady={provenance.status === 'ready'}
          />
        </>
      }
      notice={
        provenance.status === 'failed' && (
          <RetryNotice label={t('failure.retry')} onRetry={retry}>
            <b>{t('table.sourcesFailed')}</b> {t('table.sourcesFailedMore')}{' '}
            {failureText(texts, provenance.error)}
          </RetryNotice>
        )
      }
    >
      <table className={styles.table} {...TABLE_ROLES.table}>
        <caption className={styles.caption}>
          <b>{question}</b> {[...filterWords(texts, filters), sorted].join('. ')}.
        </caption>
        <TableHead columns={columns} sort={sort} onSort={setAsked} />
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
