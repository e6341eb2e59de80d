import { COUNTED_FORMS } from '../../domain/evidence'
import type { Entity } from '../../domain/entity'
import { listedArticles, type LawArticle } from '../../domain/lawArticle'
import { SITE_PATHS, countryPath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import type { ReadPage } from '../page'
import { PageTitle } from '../site/SiteNav'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import { Empty, LawFilters, Shown } from './LawFilters'
import styles from './Law.module.css'
import { Article } from '../../atlas/panel/LawArticles'
import type { CountryFile } from '../../data/contract'
import { useSiteRoot } from '../../state/sitePlace'
import { InLanguage } from '../../text/dataTexts'
import { articleNumber } from '../../text/sentences/statements'

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

/** An article of a country with its id, by which the address names it. */
interface ListedArticle {
  readonly id: string
  readonly article: LawArticle
  readonly entity: Entity
  readonly file: CountryFile
}

/** An article in the list; a script that shows two side by side copies what is in its `article`. */
function LawRow({ id, article, entity, file }: ListedArticle) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const name = entityLabel(entity)
  const number = articleNumber(texts, article.article ?? article.law, article.language)
  const title = [name, article.article === undefined ? article.law : number.text].join(', ')
  return (
    <li
      id={id}
      className={styles.row}
      data-country={entity.code}
      data-forms={article.marked.map(({ form }) => form).join(' ')}
      data-name={name}
    >
      <input
        type="checkbox"
        className={`scriptOnly screenOnly ${styles.box}`}
        aria-label={t('law.choice', { article: title })}
      />
      <article className={styles.law}>
        <header>
          <h2>{name}</h2>
          {article.article !== undefined && (
            <p className="smallText">
              <InLanguage lang={number.lang}>{number.text}</InLanguage>
            </p>
          )}
        </header>
        <Article article={article} file={file} />
        <p className={styles.country}>
          <a href={root + countryPath(entity)}>
            {t('panel.fullPage', { name: nameInSentence(texts, entity) })}
          </a>
        </p>
      </article>
    </li>
  )
}
