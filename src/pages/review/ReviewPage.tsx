import notes from '../../text/notes.json'
import { ContactLine } from '../correct/ContactLine'
import { FormLink } from '../correct/SendReport'
import { folderOf, type Language, ownName } from '../../domain/languages'
import { reviewOf } from '../../domain/reviews'
import { SITE_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { TextSection } from '../TextSection'
import type { SiteData } from '../sitePage'
import { PLACES } from './places'
import { Questions } from './Questions'
import { reviewFileName, reviewFilePath, reviewMessages } from './reviewFile'
import type { ReviewSource } from './reviewSource'
import { StatusTable } from './StatusTable'
import { Terms } from './Terms'
import shared from '../text.module.css'
import styles from './Review.module.css'

const STEPS = ['read', 'correct', 'send', 'sign'] as const

/** For translators and lawyers: how to review, the status of the translations, and in each language the file of its texts. */
export function ReviewPage({ data }: { data: SiteData }) {
  const { t } = useTexts()
  const { language, corrections } = data
  const isOverview = language === 'en'
  const name = ownName(language)
  return (
    <div className={styles.page}>
      <h1>{t('review.title')}</h1>
      <p className={shared.lead}>{isOverview ? t('review.lead.all') : t('review.lead', { name })}</p>
      {isOverview ? <Languages /> : <FileLink language={language} />}
      <TextSection id="how" title="review.how">
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`review.how.${step}`)}</li>
          ))}
        </ol>
        {corrections.formUrl !== null && <FormLink formUrl={corrections.formUrl} />}
        <ContactLine contact={corrections.contact} />
      </TextSection>
      <TextSection id="status" title="review.status">
        <p>{t('review.status.lead')}</p>
        <StatusTable languages={isOverview ? SITE_LANGUAGES : [language]} review={data.review()} />
      </TextSection>
      <TextSection id="questions" title="review.questions">
        <p>{t('review.questions.lead')}</p>
        {(isOverview ? SITE_LANGUAGES : [language]).map((each) => (
          <Questions key={each} language={each} isNamed={isOverview} />
        ))}
      </TextSection>
      <TextSection id="terms" title="review.terms">
        <p>{t('review.terms.lead')}</p>
        <Terms languages={isOverview ? SITE_LANGUAGES : [language]} />
      </TextSection>
      {!isOverview && (
        <>
          <TextSection id="messages" title="review.messages">
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
            <span className={styles.count}>{messages.filter(({ place }) => place === id).length}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What translators must know of placeholders and of ids, or of their beginnings. */
function Notes() {
  const { t } = useTexts()
  return (
    <details className={styles.notes}>
      <summary>{t('review.notes')}</summary>
      <Table className={styles.table} lang="en">
        <TableHead heads={['id', 'note']} />
        <TableBody>
          {Object.entries<string>(notes).map(([about, note]) => (
            <TableRow key={about}>
              <RowHead>{about}</RowHead>
              <Cell>{note}</Cell>
            </TableRow>
          ))}
        </TableBody>
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
