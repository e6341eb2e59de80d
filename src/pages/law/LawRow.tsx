import { Article } from '../../atlas/panel/LawArticles'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import type { LawArticle } from '../../domain/lawArticle'
import { countryPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { InLanguage } from '../../text/dataTexts'
import { articleNumber } from '../../text/sentences/lawArticles'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import styles from './Law.module.css'

/** An article of a country with its id, by which the address names it. */
export interface ListedArticle {
  readonly id: string
  readonly article: LawArticle
  readonly entity: Entity
  readonly file: CountryFile
}

/** An article in the list; a script that shows two side by side copies what is in its `article`. */
export function LawRow({ id, article, entity, file }: ListedArticle) {
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
        autoComplete="off"
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
