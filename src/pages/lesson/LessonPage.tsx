import { OFFLINE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Lead, TextSection } from '../TextSection'
import shared from '../text.module.css'
import { Answers } from './Answers'
import { CareRules } from './CareRules'
import styles from './Lesson.module.css'
import { LESSON_MAPS, treatyPromises } from './lessonMaps'
import { LessonPlan } from './LessonPlan'
import { MapSources } from '../findings/MapSources'
import { LONG_AIMS, LONG_LESSON, SHORT_AIMS, SHORT_LESSON } from './lessonSteps'
import { PupilsAsk } from './PupilsAsk'
import { StatementsProvider } from './StudySays'
import { Variants } from './Variants'
import { Words } from './Words'
import { PageTitle } from '../site/PageTitle'

const SECTIONS = [
  'care',
  'before',
  'short',
  'long',
  'words',
  'ask',
  'answers',
  'variants',
  'sources',
] as const

/** Two lessons for teachers and trainers, with rules of care, answers and what they rest on. */
export function LessonPage({ statements }: { statements: readonly StudyStatement[] }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <StatementsProvider statements={statements}>
      <PageTitle>{t('lesson.title')}</PageTitle>
      <Lead>{t('lesson.lead')}</Lead>
      <Lead>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')}
      </Lead>
      <p className={styles.toSheets}>
        <a href={root + SITE_PATHS.worksheets}>{t('lesson.toSheets')}</a>
      </p>
      <nav className={shared.contents} aria-label={t('findings.contents')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`lesson.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <TextSection id="care" title="lesson.care">
        <CareRules />
      </TextSection>
      <TextSection id="before" title="lesson.before">
        <Before />
      </TextSection>
      <TextSection id="short" title="lesson.short">
        <LessonPlan name="short" aims={SHORT_AIMS} steps={SHORT_LESSON} />
      </TextSection>
      <TextSection id="long" title="lesson.long">
        <LessonPlan name="long" aims={LONG_AIMS} steps={LONG_LESSON} />
      </TextSection>
      <TextSection id="words" title="lesson.words">
        <Words />
      </TextSection>
      <TextSection id="ask" title="lesson.ask">
        <PupilsAsk />
      </TextSection>
      <div className={styles.answers}>
        <TextSection id="answers" title="lesson.answers">
          <Answers />
        </TextSection>
      </div>
      <TextSection id="variants" title="lesson.variants">
        <Variants />
      </TextSection>
      <TextSection id="sources" title="lesson.sources">
        <Sources />
      </TextSection>
    </StatementsProvider>
  )
}

function Before() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <p>
        <b>{t('lesson.before.age')}</b> {t('lesson.before.younger')}
      </p>
      <p>
        {t('lesson.before.print')} <a href={root + SITE_PATHS.worksheets}>{t('lesson.toSheets')}</a>
      </p>
      <p>
        {t('lesson.before.screen')}{' '}
        <a href={`${root}${SITE_PATHS.help}#${OFFLINE_ANCHOR}`}>{t('footer.offline')}</a>
      </p>
      <p>
        {t('lesson.before.read')} <a href={root + SITE_PATHS.guide}>{t('footer.guide')}</a>
      </p>
    </>
  )
}

function Sources() {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const maps = [LESSON_MAPS.roles, ...treatyPromises(dataset).map(({ filters }) => filters)]
  return (
    <>
      <p>
        {t('footer.study')} {t('lesson.sources.care')}
      </p>
      <p>
        <MapSources maps={maps} />
      </p>
      <p>
        {t('footer.boundaries')} {t('footer.credit')}
      </p>
    </>
  )
}
