import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import { isOf2007, type LawArticle, listedArticles, quotedParts } from '../../domain/lawArticle'
import { lawPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts, InLanguage, useDataTranslation } from '../../text/dataTexts'
import { formWord } from '../../text/sentences/words'
import { Away, LocatorWords, SourceLines } from './Provenance'
import { articleFacts, articleNumber } from '../../text/sentences/statements'
import styles from './LawArticles.module.css'
import provenance from './Provenance.module.css'

interface LawArticlesProps {
  file: Pick<CountryFile, 'entity' | 'articles' | 'articleDifference' | 'sources'>
  /** Whether the words of 2007 are folded as well. */
  isFolded?: boolean
}

/** The law of a country in its own words: those of 2007, or that none were found; those of another time are folded. */
export function LawArticles({ file, isFolded = false }: LawArticlesProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const listed = (isOwn: boolean) =>
    listedArticles(file.entity, file.articles)
      .filter(({ article }) => isOf2007(article) === isOwn)
      .map(({ id, article }) => (
        <Article key={id} article={article} file={file} besides={root + lawPath(id)} />
      ))
  const own = listed(true)
  const others = listed(false)
  return (
    <div className={styles.articles}>
      {own.length === 0 ? (
        <p className={provenance.quiet}>{t('article.none')}</p>
      ) : isFolded ? (
        <Fold label={t('article.title')}>{own}</Fold>
      ) : (
        own
      )}
      {others.length > 0 && <Fold label={t('article.others', { count: others.length })}>{others}</Fold>}
    </div>
  )
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={provenance.fold}>
      <summary>
        <span className={provenance.open}>{label}</span>
      </summary>
      {children}
    </details>
  )
}

interface ArticleProps {
  article: LawArticle
  file: Pick<CountryFile, 'articleDifference' | 'sources'>
  /** Where it is read beside another law. */
  besides?: string
}

/** An article of a law in its own words: what it is, what to know before it is read, the forms that it names, and its source. */
export function Article({ article, file, besides }: ArticleProps) {
  const texts = useTexts()
  const { t, semicolon } = texts
  const translate = useDataTranslation()
  const { law, language, inForceNote, wordingNote, marked, locator, address, note } = article
  const { articleDifference: difference, sources } = file
  const number = article.article && articleNumber(texts, article.article, language)
  const [source = '', ...others] = article.sourceIds
  return (
    <figure className={styles.article} data-wording={article.wording}>
      <figcaption>
        {number && <InLanguage lang={number.lang}>{number.text}, </InLanguage>}
        <cite lang={language}>{law}</cite>
        {['', ...articleFacts(texts, article, translate)].join(semicolon)}.
        {inForceNote && <Remark text={inForceNote} />}
      </figcaption>
      <p className={styles.caveat} data-caveat="">
        <b>{t(`article.wording.${article.wording}`)}.</b>
        {wordingNote && (
          <span>
            <Remark text={wordingNote} />
          </span>
        )}
      </p>
      <blockquote lang={language} cite={address}>
        <p>
          {quotedParts(article).map(({ words, form }) => (form ? <mark key={words}>{words}</mark> : words))}
        </p>
      </blockquote>
      {marked.length === 0 ? (
        <p className={provenance.quiet} data-forms="">
          {t('article.noForms')}
        </p>
      ) : (
        <ol data-forms="" aria-label={t('article.forms')}>
          {marked.map(({ form, words }) => (
            <li key={words}>{formWord(texts, form)}</li>
          ))}
        </ol>
      )}
      {difference && isOf2007(article) && (
        <p className={provenance.quiet} data-more="">
          <Difference {...difference} />
          <Remark text={difference.reason} />
        </p>
      )}
      <p className={provenance.quiet} data-more="">
        <SourceLines ids={[source]} sources={sources} />
        {semicolon}
        <Away to={address}>
          <LocatorWords locator={locator} />
        </Away>
        {others.length > 0 && semicolon}
        <SourceLines ids={others} sources={sources} />.{note && <Remark text={note} />}
      </p>
      {besides && (
        <p>
          <a href={besides}>{t('article.beside')}</a>
        </p>
      )}
    </figure>
  )
}

/** Forms that the coding of the law has, and the quotation has not, or the other way round. */
function Difference({ onlyInCoding, onlyInQuotation }: NonNullable<CountryFile['articleDifference']>) {
  const texts = useTexts()
  return Object.entries({ onlyInCoding, onlyInQuotation })
    .filter(([, forms]) => forms.length > 0)
    .map(([where, forms]) =>
      texts.t(`article.${where as 'onlyInCoding' | 'onlyInQuotation'}`, {
        forms: forms.map((form) => formWord(texts, form)).join(', '),
      }),
    )
    .join(' ')
}

/** A remark of the data, which has no full stop. */
function Remark({ text }: { text: string }) {
  return (
    <>
      {' '}
      <DataTexts of={[text]} isSentence />.
    </>
  )
}
