import { OFFLINE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Contents, Lead, TextSection } from '../TextSection'
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
      <Contents sections={SECTIONS.map(([id]) => ({ id, title: `lesson.${id}` as const }))} />
      {SECTIONS.map(([id, Content]) => (
        <TextSection key={id} id={id} title={`lesson.${id}`}>
          <Content />
        </TextSection>
      ))}
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

const SECTIONS = [
  ['care', CareRules],
  ['before', Before],
  ['short', () => <LessonPlan name="short" aims={SHORT_AIMS} steps={SHORT_LESSON} />],
  ['long', () => <LessonPlan name="long" aims={LONG_AIMS} steps={LONG_LESSON} />],
  ['words', Words],
  ['ask', PupilsAsk],
  ['answers', Answers],
  ['variants', Variants],
  ['sources', Sources],
] as const
