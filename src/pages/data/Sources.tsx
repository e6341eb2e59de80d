import type { Source } from '../../data/contract'
import { isDocument } from '../../domain/evidence'
import { sourceAnchor } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { addressesOf, qualityWords } from '../../text/sentences/valueSources'
import shared from '../text.module.css'
import type { SiteData } from '../sitePage'
import styles from './Data.module.css'
import { dataPage, Methodology } from './dataPage'
import tables from '../../ui/Table.module.css'
import tableStyles from './Tables.module.css'

/** Every source with its terms and limits: those with own terms, then the documents read one by one. */
export const page = dataPage('sources', Sources)

function Sources({ data }: { data: SiteData }) {
  const { t } = useTexts()
  const { sources } = data.published
  const documents = sources.filter(isDocument)
  const others = sources.filter((source) => !isDocument(source))
  return (
    <>
      <Methodology part="evidence" />
      <h2>{t('methods.sources.all', { count: sources.length })}</h2>
      <p>{t('methods.sources.lead')}</p>
      <SourceTable sources={others} caption={t('methods.sources.own', { count: others.length })} />
      <details className={`${shared.fold} ${styles.details}`}>
        <summary>{t('methods.sources.documents', { count: documents.length })}</summary>
        <SourceTable
          sources={documents}
          caption={t('methods.sources.documents', { count: documents.length })}
        />
      </details>
    </>
  )
}

function SourceTable({ sources, caption }: { sources: readonly Source[]; caption: string }) {
  const texts = useTexts()
  const { t, capital } = texts
  // The caption says the terms of documents.
  const hasOwnTerms = !sources.every(isDocument)
  return (
    <Table className={`${tables.blocks} ${tableStyles.table}`}>
      <caption>{caption}</caption>
      <TableHead
        heads={[
          t('methods.sources.work'),
          t('methods.sources.quality'),
          ...(hasOwnTerms ? [t('methods.sources.terms')] : []),
          t('methods.sources.limits'),
        ]}
      />
      <TableBody>
        {sources.map((source) => (
          <TableRow key={source.id} id={sourceAnchor(source.id)}>
            <RowHead>
              <Work source={source} />
            </RowHead>
            <Cell data-label={t('methods.sources.quality')}>{capital(qualityWords(texts, source))}</Cell>
            {hasOwnTerms && (
              <Cell data-label={t('methods.sources.terms')}>
                {source.terms ? <DataTexts of={[source.terms]} /> : t('methods.sources.none')}
              </Cell>
            )}
            <Cell data-label={t('methods.sources.limits')}>
              {source.limitations ? <DataTexts of={[source.limitations]} /> : t('methods.sources.none')}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Work({ source }: { source: Source }) {
  const { dataLang } = useTexts()
  const { title, publisher, date, url } = source
  const { first, readAt = first } = addressesOf(source)
  return (
    <>
      {first === undefined || first === readAt ? (
        <span lang={dataLang}>{title}</span>
      ) : (
        <a href={first} lang={dataLang}>
          {title}
        </a>
      )}
      <span className={tableStyles.publisher}>
        <DataTexts of={[publisher, date].filter((fact) => fact !== undefined)} between=", " />
      </span>
      {url && (
        <span className={tableStyles.address} lang={dataLang}>
          {readAt === url ? <a href={url}>{url}</a> : url}
        </span>
      )}
    </>
  )
}
