import { COUNTED_FORMS } from '../../domain/evidence'
import type { Entity } from '../../domain/entity'
import { listedArticles } from '../../domain/lawArticle'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Empty, LawFilters, Shown } from './LawFilters'
import { LawRow, type ListedArticle } from './LawRow'
import styles from './Law.module.css'

/** The laws in their own words: every article, found by form, country and words, and two of them side by side. */
export const page: ReadPage = {
  path: SITE_PATHS.law,
  title: 'law.title',
  description: 'law.description',
  longPage: 'law',
  isArgument: true,
  View: LawPage,
}

const articlesIn = ({ dataset, countryFile }: SiteData): readonly ListedArticle[] =>
  dataset.entities.flatMap((entity) => {
    const file = countryFile(entity.code)
    return listedArticles(entity.code, file.articles).map((one) => ({ ...one, entity, file }))
  })

function LawPage({ data }: { data: SiteData }) {
  const { t, list } = useTexts()
  const rows = articlesIn(data)
  const found = new Set<Entity>(rows.map(({ entity }) => entity))
  const named = new Set<string>(rows.flatMap(({ article }) => article.marked.map(({ form }) => form)))
  const without = data.dataset.entities.filter((entity) => !found.has(entity))
  return (
    <div className={styles.page}>
      <PageTitle>{t('law.title')}</PageTitle>
      <p className={shared.lead}>{t('law.lead', { count: rows.length, n: found.size })}</p>
      <div data-laws="">
        <section id="chosen" className={styles.pair} aria-label={t('law.pair')} data-pair="" hidden />
        <LawFilters
          forms={[...COUNTED_FORMS, 'other' as const].filter((form) => named.has(form))}
          countries={[...found]}
          count={rows.length}
        />
        <Shown count={rows.length} />
        <Empty />
        <ol className={styles.rows}>
          {rows.map((row) => (
            <LawRow key={row.id} {...row} />
          ))}
        </ol>
      </div>
      <p className="smallText">{t('law.without', { list: list(without.map(entityLabel)) })}</p>
    </div>
  )
}
