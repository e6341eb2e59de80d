import { useMemo, useState } from 'react'
import { toCsv } from '../../dataset/csv'
import { useAnswer, useAtlas } from '../../store/context'
import { fileNameOf } from '../../store/fileName'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { SaveButton } from '../../ui/SaveButton'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { aboutFile, filterWords } from '../../wording/filterWords'
import { questionText } from '../../wording/question'
import { answerTable, BY_NAME, tableCsv } from './answerTable'
import styles from './Table.module.css'
import { TableHead } from './TableHead'
import { TableNotes } from './TableNotes'
import { TableRowView } from './TableRowView'

/** The answer as a table in the map's place: the same countries and classes, sorted by any column, to take away. */
export function TableView() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const [asked, setAsked] = useState(BY_NAME)
  const table = useMemo(
    () => answerTable({ texts, dataset, filters, answer, root }, asked),
    [texts, dataset, filters, answer, root, asked],
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
    <div className={styles.view} data-table={filters.theme} data-rows={rows.length}>
      <div className={styles.bar}>
        <p role="status">{sorted}</p>
        <SaveButton
          label={t('view.csv')}
          fileName={fileNameOf(filters, dataset.dataVersion, 'csv')}
          type="text/csv;charset=utf-8"
          text={csv}
        />
      </div>
      <div className={styles.scroll} role="region" aria-label={t('table.label')} tabIndex={0}>
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
      </div>
    </div>
  )
}
