import { csvParse } from 'd3-dsv'
import questions from '../../../docs/review/questions.csv?raw'
import terms from '../../../docs/terms.csv?raw'
import { type Language, folderOf, ownName } from '../../domain/languages'
import { reviewOf, CATALOGUES, type ReviewStatus, statusesOf } from '../../domain/reviews'
import { SITE_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts, Message } from '../../text/context'
import notes from '../../text/notes.json'
import { Cell, RowHead, ScrollBox, Table, TableRow } from '../../ui/Table'
import { FormLink, ContactLine } from '../correct/SendReport'
import type { ReadPage } from '../page'
import type { SiteData } from '../sitePage'
import { TextSection } from '../Prose'
import { reviewFileName, reviewFilePath, reviewMessages, type ReviewSource, PLACES } from './reviewFile'
import shared from '../text.module.css'
import styles from './Review.module.css'

const STEPS = ['read', 'correct', 'send', 'sign'] as const

/** For translators and lawyers: how to review, the status of the translations, and in each language the file of its texts. */
export const page: ReadPage = {
  path: SITE_PATHS.review,
  title: 'review.title',
  description: 'review.description',
  View: ReviewPage,
}

function ReviewPage({ data }: { data: SiteData }) {
  const { t } = useTexts()
  const { language, corrections } = data
  const isOverview = language === 'en'
  const name = ownName(language)
  return (
    <div className={styles.page}>
      <h1>{t('review.title')}</h1>
      <p className={shared.lead}>{isOverview ? t('review.lead.all') : t('review.lead', { name })}</p>
      {isOverview ? <Languages /> : <FileLink language={language} />}
      <TextSection id="how" title={t('review.how')}>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`review.how.${step}`)}</li>
          ))}
        </ol>
        {corrections.formUrl !== null && <FormLink formUrl={corrections.formUrl} />}
        <ContactLine contact={corrections.contact} />
      </TextSection>
      <TextSection id="status" title={t('review.status')}>
        <p>{t('review.status.lead')}</p>
        <StatusTable languages={isOverview ? SITE_LANGUAGES : [language]} review={data.review()} />
      </TextSection>
      <TextSection id="questions" title={t('review.questions')}>
        <p>{t('review.questions.lead')}</p>
        {(isOverview ? SITE_LANGUAGES : [language]).map((each) => (
          <Questions key={each} language={each} isNamed={isOverview} />
        ))}
      </TextSection>
      <TextSection id="terms" title={t('review.terms')}>
        <p>{t('review.terms.lead')}</p>
        <Terms languages={isOverview ? SITE_LANGUAGES : [language]} />
      </TextSection>
      {!isOverview && (
        <>
          <TextSection id="messages" title={t('review.messages')}>
            <Places review={data.review()} />
          </TextSection>
          <Notes />
        </>
      )}
    </div>
  )
}

function FileLink({ language }: { language: Language }) {
  const { t } = useTexts()
  const file = useFilesRoot() + reviewFilePath(language)
  return (
    <p className={shared.way}>
      <a href={file} download={reviewFileName(language)}>
        {t('review.file', { name: ownName(language) })}
      </a>
    </p>
  )
}

/** Where the texts appear, each with a link and the number of its texts. */
function Places({ review }: { review: ReviewSource }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const messages = reviewMessages(review)
  return (
    <>
      <p>{t('review.messages.lead', { count: messages.length })}</p>
      <ul className={shared.inline}>
        {PLACES.map(({ id, path }) => (
          <li key={id}>
            <a href={root + path}>{t(`review.place.${id}`)}</a>{' '}
            <span className="quietText">{messages.filter(({ place }) => place === id).length}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Notes for translators on placeholders and ids, or of their beginnings. */
function Notes() {
  const { t } = useTexts()
  return (
    <details className={styles.notes}>
      <summary>{t('review.notes')}</summary>
      <Table className={styles.table} lang="en" heads={['id', 'note']}>
        {Object.entries<string>(notes).map(([about, note]) => (
          <TableRow key={about}>
            <RowHead>{about}</RowHead>
            <Cell>{note}</Cell>
          </TableRow>
        ))}
      </Table>
    </details>
  )
}

function Languages() {
  const { t } = useTexts()
  const root = useFilesRoot()
  const others = SITE_LANGUAGES.filter((language): language is Language => language !== 'en')
  if (others.length === 0) return null
  return (
    <ul className={shared.inline} aria-label={t('language.menu')}>
      {others.map((language) => (
        <li key={language}>
          <a href={root + folderOf(language) + SITE_PATHS.review} hrefLang={language} lang={language}>
            {ownName(language)}
          </a>
          {!reviewOf(language) && ` (${t('language.draft')})`}
        </li>
      ))}
    </ul>
  )
}

const QUESTIONS: readonly Readonly<Record<string, string>>[] = csvParse(questions)

/** Decisions asked of jurists and native speakers in a language. */
function Questions({ language, isNamed }: { language: Language; isNamed: boolean }) {
  const { t } = useTexts()
  const own = QUESTIONS.filter((row) => row['language'] === language)
  if (own.length === 0) return null
  return (
    <>
      {isNamed && <h3 lang={language}>{ownName(language)}</h3>}
      <ul className={shared.points}>
        {own.map((row) => (
          <li key={row['question']}>
            <b>{t(`review.for.${row['for'] === 'jurist' ? 'jurist' : 'speaker'}`)}</b>{' '}
            <span lang="en">{row['question']}</span>{' '}
            {row['message'] && !isNamed && <code lang="en">{row['message']}</code>}
          </li>
        ))}
      </ul>
    </>
  )
}

const TERMS: readonly Readonly<Record<string, string>>[] = csvParse(terms)

/** A term ends with this where a reviewer is to decide. */
const OPEN = / \?$/

/** The terms of law and of the subject, in English and in these languages. */
function Terms({ languages }: { languages: readonly Language[] }) {
  const { t, list } = useTexts()
  const others = languages.filter((language) => language !== 'en')
  const all = ['en' as const, ...others]
  return (
    <ScrollBox label={list(all.map(ownName))}>
      <Table
        className={styles.table}
        heads={all.map((language) => (
          <span key={language} lang={language}>
            {ownName(language)}
          </span>
        ))}
      >
        {TERMS.map((row) => (
          <TableRow key={row['en']}>
            <RowHead lang="en">{row['en']}</RowHead>
            {others.map((language) => {
              const term = row[language] ?? ''
              return (
                <Cell key={language}>
                  <span lang={language}>{term.replace(OPEN, '')}</span>{' '}
                  {OPEN.test(term) && <b className={styles.open}>{t('review.terms.open')}</b>}
                </Cell>
              )
            })}
          </TableRow>
        ))}
      </Table>
    </ScrollBox>
  )
}

/** The status of each catalogue in each of these languages. */
export function StatusTable({ languages, review }: { languages: readonly Language[]; review: ReviewSource }) {
  const { t } = useTexts()
  const countOf = (name: (typeof CATALOGUES)[number]) => Object.keys(review[name].own).length
  const heads = CATALOGUES.map((name) => `${t(`review.catalogue.${name}`)} (${countOf(name)})`)
  return (
    <ScrollBox label={CATALOGUES.map((name) => t(`review.catalogue.${name}`)).join(' · ')}>
      <Table className={styles.table} heads={[t('language.menu'), ...heads]}>
        {languages.map((language) => {
          const statuses = statusesOf(language)
          return (
            <TableRow key={language}>
              <RowHead lang={language}>{ownName(language)}</RowHead>
              {CATALOGUES.map((name) => (
                <Cell key={name}>
                  <Status status={statuses?.[name]} language={language} />
                </Cell>
              ))}
            </TableRow>
          )
        })}
      </Table>
    </ScrollBox>
  )
}

function Status({ status = 'source', language }: { status?: ReviewStatus | 'source'; language: Language }) {
  const { t, day } = useTexts()
  if (typeof status === 'string') return t(`review.status.${status}`)
  return (
    <Message
      id="review.status.reviewed"
      values={{ day: day(status.on) }}
      components={{ who: <span lang={language}>{status.by}</span> }}
    />
  )
}
