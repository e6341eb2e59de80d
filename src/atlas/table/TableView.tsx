import { hasInstrument, kindOf } from '../../domain/themes'
import { useMemo, useState } from 'react'
import { useAnswer, useAtlas, useFiles } from '../../state/context'
import { useResource } from '../../data/useResource'
import { useSiteRoot, linkTo } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/Button'
import { SortHead } from '../../ui/SortHead'
import { TableFrame, LinkNotes } from '../../ui/TableFrame'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { failureText } from '../../text/sentences/words'
import { filterWords } from '../../text/sentences/filterWords'
import { questionText } from '../../text/sentences/question'
import { type TableRow, answerTable, BY_NAME } from '../../export/table/answerTable'
import { TableRowView } from './TableRowView'
import styles from './TableView.module.css'
import { RULES } from '../../domain/rules'
import { sourcePath } from '../../domain/sitePaths'
import type { MessageId } from '../../text/i18n'
import type { Cell } from '../../export/table/cells'

function TableNotes({ rows }: { rows: readonly TableRow[] }) {
  const { t, dataLang } = useTexts()
  const root = useSiteRoot()
  const theme = useAtlas((state) => state.filters.theme)
  const cells = rows.flatMap((row) => row.cells)
  const coded = codedSources(cells)
  const rules = new Set(cells.flatMap((cell) => (cell.kind === 'rule' ? [cell.rule] : [])))
  if (rows.length === 0) return <p className={styles.notes}>{t('filter.none')}</p>
  return (
    <div className={styles.notes}>
      <p>
        {t('table.silenceLast')} {t('table.sourcesLead')} {hasInstrument(theme) && t('table.empty')}
      </p>
      <h2>{t('table.rules')}</h2>
      <dl>
        {RULES.filter((rule) => rules.has(rule)).map((rule) => (
          <div key={rule}>
            <dt>{rule}</dt>
            <dd>{t(`rule.${rule}` as MessageId)}</dd>
          </div>
        ))}
      </dl>
      {coded.length > 0 && (
        <LinkNotes
          title={t('table.sourceTitles')}
          language={dataLang}
          items={coded.map(([id, text]) => ({ id, text, href: linkTo(root, sourcePath(id)) }))}
        />
      )}
    </div>
  )
}

const codedSources = (cells: readonly Cell[]): [id: string, title: string][] => {
  const sources = cells.flatMap((cell) => (cell.kind === 'sources' ? cell.sources : []))
  return [
    ...new Map(sources.filter(({ label, title }) => label !== title).map(({ id, title }) => [id, title])),
  ]
}

/** The answer as a table in the map's place, sortable by any column, and as a file. */
export function TableView() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const { state: provenance, retry } = useResource(useFiles().provenance)
  const [requested, setRequested] = useState(BY_NAME)
  const table = useMemo(
    () => answerTable({ texts, dataset, filters, answer, root, provenance }, requested),
    [texts, dataset, filters, answer, root, provenance, requested],
  )
  const { columns, rows, sort } = table
  const column = columns.find(({ id }) => id === sort.by)
  const sorted = t('table.sorted', {
    count: rows.length,
    column: column?.head ?? '',
    direction: t(`table.direction.${sort.direction}`),
  })
  const question = questionText(texts, filters)
  return (
    <TableFrame
      label={t('table.label')}
      hasNarrowForm
      data-table={filters.theme}
      data-answer-kind={kindOf(filters.theme, filters.sub)}
      data-rows={rows.length}
      bar={
        <>
          <p role="status">{sorted}</p>
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
      <table className={styles.table} data-of={kindOf(filters.theme, filters.sub)} {...TABLE_ROLES.table}>
        <caption className={styles.caption}>
          <b>{question}</b> {[...filterWords(texts, filters), sorted].join('. ')}.
        </caption>
        <SortHead columns={columns} sort={sort} label={t('table.sort')} onSort={setRequested} />
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
