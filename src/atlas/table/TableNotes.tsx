import { RULES } from '../../domain/rules'
import { useAtlas } from '../../state/context'
import { linkTo } from '../../state/linkTo'
import { sourcePath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { LinkNotes } from '../../ui/LinkNotes'
import type { TableRow } from './answerTable'
import type { Cell } from './cells'
import styles from './TableNotes.module.css'

/** How to read the rows, and what their rules say in plain words. */
export function TableNotes({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const theme = useAtlas((state) => state.filters.theme)
  const cells = rows.flatMap((row) => row.cells)
  const coded = codedSources(cells)
  const rules = new Set(cells.flatMap((cell) => (cell.kind === 'rule' ? [cell.rule] : [])))
  if (rows.length === 0) return <p className={styles.notes}>{t('filter.none')}</p>
  return (
    <div className={styles.notes}>
      <p>
        {t('table.silenceLast')} {t('table.sourcesLead')} {theme === 'treaties' && t('table.empty')}
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
          items={coded.map(([id, text]) => ({ id, text, href: linkTo(root, sourcePath(id)) }))}
        />
      )}
    </div>
  )
}

/** Titles of the sources by id that rows name otherwise: by the reports they code. */
const codedSources = (cells: readonly Cell[]): [id: string, title: string][] => {
  const sources = cells.flatMap((cell) => (cell.kind === 'sources' ? cell.sources : []))
  return [
    ...new Map(sources.filter(({ label, title }) => label !== title).map(({ id, title }) => [id, title])),
  ]
}
