import type { ReactNode } from 'react'
import type { CountryFile, Source } from '../../data/contract'
import { isOf2007, type LawArticle } from '../../domain/lawArticle'
import { useTexts } from '../../text/context'
import { useDataTranslation } from '../../text/dataTexts'
import { articleCaveat, articleFacts, isPlainNumber, quotedParts } from '../../text/sentences/lawArticles'
import { formWord } from '../../text/sentences/words'
import { LocatorWords, SourceLines } from './Why'
import styles from './LawArticles.module.css'
import why from './Why.module.css'

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
        <p className={why.quiet}>{t('article.none')}</p>
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
    <details className={why.fold}>
      <summary>
        <span className={why.open}>{label}</span>
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
  const caveat = articleCaveat(texts, article)
  const [source = '', ...others] = article.sourceIds
  return (
    <figure className={styles.article} data-wording={article.wording}>
      <figcaption>
        <Numbered article={article} />
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
      <p className={why.quiet}>
        <SourceLines ids={[source]} sources={sources} />
        {semicolon}
        {address ? (
          <a href={address}>
            <LocatorWords locator={locator} />
          </a>
        ) : (
          <LocatorWords locator={locator} />
        )}
        {others.length > 0 && semicolon}
        <SourceLines ids={others} sources={sources} />.{note && <Remark text={note} />}
      </p>
    </figure>
  )
}

/** The number of an article, in the language of its law where that has another word than "article" for it. */
function Numbered({ article: { article, language } }: Pick<ArticleProps, 'article'>) {
  const { t, capital } = useTexts()
  if (article === undefined) return null
  return (
    <>
      {isPlainNumber(article) ? (
        t('article.number', { article })
      ) : (
        <span className="together" lang={language}>
          {capital(article)}
        </span>
      )}
      {', '}
    </>
  )
}

/** A remark of the data, which has no full stop. */
function Remark({ text, isInSentence = false }: { text: string; isInSentence?: boolean }) {
  const { capital } = useTexts()
  const { text: words, lang } = useDataTranslation()(text)
  return (
    <>
      {' '}
      <span lang={lang}>{isInSentence ? words : capital(words)}</span>.
    </>
  )
}
