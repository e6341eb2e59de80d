import { sourcePath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { entityLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import type { PublishedData } from '../publishedData'
import styles from './Changes.module.css'
import { changedQuestion, questionWords, valueBefore, valueInWords } from './changeWords'
import methods from './Methods.module.css'

const HEADS = ['entity', 'indicator', 'from', 'to', 'why', 'date', 'source'] as const

/** Every published value that has changed, folded, by country: question, before and after, reason, day, source. */
export function Changes({ published }: { published: PublishedData }) {
  const { t, day, compare } = useTexts()
  const files = useFilesRoot()
  const dataset = useAtlas((state) => state.dataset)
  const { changes } = published
  const nameOf = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : code
  }
  const sorted = changes.toSorted(
    (a, b) => compare(nameOf(a.entity), nameOf(b.entity)) || b.version.localeCompare(a.version),
  )
  return (
    <>
      <p>
        {t('methods.changes.lead', { day: day(published.package.version), count: changes.length })}{' '}
        <a href={`${files}data/value-changes.csv`}>{t('changes.file')}</a>
      </p>
      <p>{t('methods.changes.children')}</p>
      {changes.length > 0 && (
        <details className={methods.details}>
          <summary>{t('methods.changes.all', { count: changes.length })}</summary>
          <Table className={styles.table}>
            <caption className="visuallyHidden">{t('methods.changes')}</caption>
            <TableHead heads={HEADS.map((head) => t(`changes.${head}`))} />
            <TableBody>
              {sorted.map((change, index) => (
                <ChangeRow
                  key={[change.entity, change.indicator, change.from, change.to, change.why].join('|')}
                  change={change}
                  name={nameOf(change.entity)}
                  isFirst={sorted[index - 1]?.entity !== change.entity}
                  published={published}
                />
              ))}
            </TableBody>
          </Table>
        </details>
      )}
    </>
  )
}

interface ChangeRowProps {
  change: PublishedData['changes'][number]
  name: string
  /** Whether it is the first of its country, to which the country's address leads. */
  isFirst: boolean
  published: PublishedData
}

function ChangeRow({ change, name, isFirst, published }: ChangeRowProps) {
  const texts = useTexts()
  const { t, day, dataLang } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const question = changedQuestion(dataset, change)
  return (
    <TableRow id={isFirst ? `of-${change.entity}` : undefined} data-change-of={change.entity}>
      <RowHead>{name}</RowHead>
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
            {published.sources.find((source) => source.id === id)?.title ?? id}
          </a>
        ))}
      </Cell>
    </TableRow>
  )
}
