import type { ReactNode } from 'react'
import type { CountryFile, Source } from '../../data/contract'
import { isOf2007, type LawArticle } from '../../domain/lawArticle'
import { useTexts } from '../../text/context'
import { DataTexts, InLanguage, useDataTranslation } from '../../text/dataTexts'
import { articleCaveat, articleFacts, articleNumber, quotedParts } from '../../text/sentences/lawArticles'
import { formWord } from '../../text/sentences/words'
import { Away, LocatorWords, SourceLines } from './Provenance'
import styles from './LawArticles.module.css'
import provenance from './Provenance.module.css'

interface LawArticlesProps {
  file: Pick<CountryFile, 'articles' | 'sources'>
  /** Whether the words of 2007 are folded as well. */
  isFolded?: boolean
}

/** The law of a country in its own words: those of 2007, or that none were found; those of another time are folded. */
export function LawArticles({ file: { articles, sources }, isFolded = false }: LawArticlesProps) {
  const { t } = useTexts()
  const listed = (isOwn: boolean) =>
    articles
      .filter((article) => isOf2007(article) === isOwn)
      .map((article) => <Article key={article.quotation} article={article} sources={sources} />)
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
  sources: readonly Source[]
}

/** An article of a law in its own words: what it is, what to know before it is read, the forms that it names, and its source. */
export function Article({ article, sources }: ArticleProps) {
  const texts = useTexts()
  const { t, semicolon } = texts
  const translate = useDataTranslation()
  const { law, language, inForceNote, wordingNote, marked, locator, address, note } = article
  const number = article.article && articleNumber(texts, article.article, language)
  const caveat = articleCaveat(texts, article)
  const [source = '', ...others] = article.sourceIds
  return (
    <figure className={styles.article} data-wording={article.wording}>
      <figcaption>
        {number && <InLanguage lang={number.lang}>{number.text}, </InLanguage>}
        <cite lang={language}>{law}</cite>
        {['', ...articleFacts(texts, article, translate)].join(semicolon)}.
        {inForceNote && <Remark text={inForceNote} />}
      </figcaption>
      {wordingNote && (
        <p className={styles.caveat}>
          {caveat && <b>{t('text.labelled', { label: caveat, value: '' })}</b>}
          <Remark text={wordingNote} isInSentence={caveat !== undefined} />
        </p>
      )}
      <blockquote lang={language} cite={address}>
        <p>
          {quotedParts(article).map(({ words, form }) => (form ? <mark key={words}>{words}</mark> : words))}
        </p>
      </blockquote>
      {marked.length > 0 && (
        <ol aria-label={t('article.forms')}>
          {marked.map(({ form, words }) => (
            <li key={words}>{formWord(texts, form)}</li>
          ))}
        </ol>
      )}
      <p className={provenance.quiet}>
        <SourceLines ids={[source]} sources={sources} />
        {semicolon}
        <Away to={address}>
          <LocatorWords locator={locator} />
        </Away>
        {others.length > 0 && semicolon}
        <SourceLines ids={others} sources={sources} />.{note && <Remark text={note} />}
      </p>
    </figure>
  )
}

/** A remark of the data, which has no full stop. */
function Remark({ text, isInSentence = false }: { text: string; isInSentence?: boolean }) {
  return (
    <>
      {' '}
      <DataTexts of={[text]} isSentence={!isInSentence} />.
    </>
  )
}
