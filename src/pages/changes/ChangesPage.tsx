import { useAtlas } from '../../state/context'
import { SITE_PATHS, sourcePath } from '../../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { entityLabel } from '../../text/sentences/words'
import type { PublishedData, ValueChange } from '../publishedData'
import styles from './Changes.module.css'
import shared from '../text.module.css'
import { changedQuestion, groupChanges, questionWords, valueBefore, valueInWords } from './changeWords'

interface ChangesPageProps {
  published: PublishedData
}

/** Every published value that has changed: day, country, before and after, reason, source. */
export function ChangesPage({ published }: ChangesPageProps) {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  const { changes } = published
  const version = day(published.package.version)
  return (
    <div className={styles.page} data-changes="">
      <h1>{t('changes.title')}</h1>
      <p className={shared.lead}>
        {changes.length === 0
          ? t('changes.none', { day: version })
          : t('changes.lead', { day: version, count: changes.length })}
      </p>
      <p className={shared.inline}>
        <a href={`${files}data/value-changes.csv`}>{t('changes.file')}</a>
        <a href={`${root}${SITE_PATHS.methods}#correct`}>{t('changes.how')}</a>
      </p>
      {changes.length > 0 && <Countries changes={changes} />}
      {groupChanges(dataset, changes).map((group) => (
        <section key={group.version} className={styles.version} aria-labelledby={`v-${group.version}`}>
          <h2 id={`v-${group.version}`}>{t('changes.version', { day: day(group.version) })}</h2>
          {group.themes.map(({ theme, changes: own }) => (
            <section key={theme ?? 'other'} data-changes-group="">
              <h3>{theme ? t(`theme.${theme}.short`) : t('changes.other')}</h3>
              <ChangesTable
                caption={theme ? t(`theme.${theme}.short`) : t('changes.other')}
                changes={own}
                all={changes}
                published={published}
              />
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}

/** Id of a country's first row for its link; a script then shows only that country's changes. */
const anchorOf = (entity: string): string => `of-${entity}`

function Countries({ changes }: { changes: readonly ValueChange[] }) {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  const countOf = (code: string) => changes.filter(({ entity }) => entity === code).length
  return (
    <nav className={styles.countries} aria-label={t('changes.countries')}>
      <ul>
        <li>
          <a href="#content" data-changes-of="">
            {t('changes.all')}
          </a>
        </li>
        {entities
          .filter(({ code }) => countOf(code) > 0)
          .map((entity) => (
            <li key={entity.code}>
              <a href={`#${anchorOf(entity.code)}`} data-changes-of={entity.code}>
                {entityLabel(entity)} <span className={styles.count}>{countOf(entity.code)}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

const HEADS = ['entity', 'indicator', 'from', 'to', 'why', 'date', 'source'] as const

interface ChangesTableProps {
  caption: string
  changes: readonly ValueChange[]
  all: readonly ValueChange[]
  published: PublishedData
}

function ChangesTable({ caption, changes, all, published }: ChangesTableProps) {
  const texts = useTexts()
  const { t, day, dataLang, compare } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const nameOf = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : code
  }
  const groups = groupChanges(dataset, all).flatMap(({ themes }) => themes.flatMap((group) => group.changes))
  const isFirst = (change: ValueChange) => groups.find(({ entity }) => entity === change.entity) === change
  const titleOf = (id: string) => published.sources.find((source) => source.id === id)?.title ?? id
  return (
    <Table className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <TableHead heads={HEADS.map((head) => t(`changes.${head}`))} />
      <TableBody>
        {changes
          .toSorted((a, b) => compare(nameOf(a.entity), nameOf(b.entity)))
          .map((change) => {
            const question = changedQuestion(dataset, change)
            return (
              <TableRow
                key={[change.entity, change.indicator, change.from, change.to, change.why].join('|')}
                id={isFirst(change) ? anchorOf(change.entity) : undefined}
                data-change-of={change.entity}
              >
                <RowHead>{nameOf(change.entity)}</RowHead>
                <Cell>{questionWords(texts, change, question)}</Cell>
                <Cell data-head={t('changes.from')}>{valueBefore(texts, change, question)}</Cell>
                <Cell data-head={t('changes.to')}>
                  <b>{valueInWords(texts, change.to, question)}</b>
                </Cell>
                <Cell>
                  <DataTexts of={[change.why]} />
                </Cell>
                <Cell>
                  <time dateTime={change.date}>{day(change.date)}</time>
                </Cell>
                <Cell lang={dataLang}>
                  {change.source_id.split(';').map((id) => (
                    <a key={id} className={styles.source} href={root + sourcePath(id)}>
                      {titleOf(id)}
                    </a>
                  ))}
                </Cell>
              </TableRow>
            )
          })}
      </TableBody>
    </Table>
  )
}
