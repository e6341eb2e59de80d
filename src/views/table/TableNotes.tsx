import { RULES } from '../../domain/rules'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import type { TableRow } from './answerTable'
import styles from './Table.module.css'

/** What the short forms in the rows stand for: the rules in plain words, the sources by title. */
export function TableNotes({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useTexts()
  const mapSources = useAtlas((state) => state.dataset.mapSources)
  const theme = useAtlas((state) => state.filters.theme)
  const cells = rows.flatMap((row) => row.cells)
  const rules = new Set(cells.flatMap((cell) => (cell.kind === 'rule' ? [cell.rule] : [])))
  const sourceIds = new Set(cells.flatMap((cell) => (cell.kind === 'sources' ? cell.ids : [])))
  const sources = mapSources.filter(({ id }) => sourceIds.has(id))
  if (rows.length === 0) return <p className={styles.notes}>{t('filter.none')}</p>
  return (
    <div className={styles.notes}>
      <p>
        {t('table.silenceLast')} {theme === 'treaties' && t('table.empty')}
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
      {sources.length > 0 && (
        <>
          <h2>{t('table.sourceTitles')}</h2>
          <dl>
            {sources.map(({ id, title }) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
