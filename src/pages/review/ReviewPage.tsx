import { folderOf, type Language, ownName } from '../../domain/languages'
import { reviewOf } from '../../domain/reviews'
import { SITE_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { TextSection } from '../TextSection'
import type { SiteData } from '../sitePage'
import { Messages } from './Messages'
import { Questions } from './Questions'
import { reviewMessages } from './reviewMessages'
import { StatusTable } from './StatusTable'
import { Terms } from './Terms'
import shared from '../text.module.css'
import styles from './Review.module.css'

const STEPS = ['read', 'correct', 'download', 'sign'] as const

/** For translators and lawyers: the status of the translations, and in each language all of its messages. */
export function ReviewPage({ data }: { data: SiteData }) {
  const { t } = useTexts()
  const { language } = data
  const isOverview = language === 'en'
  const name = ownName(language)
  return (
    <div className={styles.page}>
      <h1>{t('review.title')}</h1>
      <p className={shared.lead}>{isOverview ? t('review.lead.all') : t('review.lead', { name })}</p>
      {isOverview ? <Languages /> : <Contents />}
      <TextSection id="status" title="review.status">
        <p>{t('review.status.lead')}</p>
        <StatusTable languages={isOverview ? SITE_LANGUAGES : [language]} review={data.review()} />
      </TextSection>
      <TextSection id="how" title="review.how">
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`review.how.${step}`)}</li>
          ))}
        </ol>
        <p>{t('review.how.stored')}</p>
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
        <Messages
          language={language}
          messages={reviewMessages(data.review())}
          hasFile={data.published.hasFile}
        />
      )}
    </div>
  )
}

const SECTIONS = ['status', 'how', 'questions', 'terms', 'messages'] as const

function Contents() {
  const { t } = useTexts()
  return (
    <nav className={shared.contents} aria-label={t('countryPage.contents')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`review.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
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
