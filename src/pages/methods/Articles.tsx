import { Article } from '../../atlas/panel/LawArticles'
import { SourceReference } from '../../atlas/panel/Provenance'
import { isOf2007 } from '../../domain/lawArticle'
import { sourceAnchor } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useFilesRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import styles from './Methods.module.css'

/** Every article of law in its own words, by country; those of which nothing, or only a text of another time, was found. */
export function Articles({ data }: { data: SiteData }) {
  const { t, list, dataLang } = useTexts()
  const root = useFilesRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  const all = entities.map((entity) => ({ name: entityLabel(entity), file: data.countryFile(entity.code) }))
  const found = all.filter(({ file }) => file.articles.length > 0)
  const namesOf = (some: typeof all) => list(some.map(({ name }) => name))
  const count = found.flatMap(({ file }) => file.articles).length
  const referTo = (id: string) => (
    <a href={`#${sourceAnchor(id)}`} lang={dataLang}>
      {data.published.sources.find((source) => source.id === id)?.title ?? id}
    </a>
  )
  return (
    <>
      <p>
        {t('methods.articles.lead', { count, n: found.length })}{' '}
        <a href={`${root}data/articles.csv`}>articles.csv</a>.
      </p>
      <p>{t('methods.articles.none', { list: namesOf(all.filter((one) => !found.includes(one))) })}</p>
      <p>
        {t('methods.articles.another', {
          list: namesOf(found.filter(({ file }) => !file.articles.some(isOf2007))),
        })}
      </p>
      <p className={styles.find} data-find-articles="" hidden>
        <label htmlFor="find-articles">{t('methods.articles.find')}</label>
        <input id="find-articles" type="search" autoComplete="off" spellCheck={false} />
        <output htmlFor="find-articles">
          <Message id="methods.articles.shown" values={{ count }} components={{ shown: <b>{count}</b> }} />
        </output>
      </p>
      <details className={`${shared.fold} ${styles.details}`} data-articles="">
        <summary>{t('methods.articles.all')}</summary>
        <SourceReference value={referTo}>
          {found.map(({ name, file }) => (
            <section key={name} aria-labelledby={`articles-${file.entity}`}>
              <h3 id={`articles-${file.entity}`}>{name}</h3>
              {[...file.articles]
                .sort((a, b) => Number(isOf2007(b)) - Number(isOf2007(a)))
                .map((article) => (
                  <Article key={article.quotation} article={article} sources={file.sources} />
                ))}
            </section>
          ))}
        </SourceReference>
      </details>
    </>
  )
}
