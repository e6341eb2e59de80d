import { OFFLINE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { MapLink } from '../../pages/findings/MapLink'
import { MapSources } from '../../pages/findings/FigureMap'
import { PageTitle } from '../../pages/site/PageTitle'
import shared from '../../pages/text.module.css'
import { Contents, Lead, Points, TextSection } from '../../pages/TextSection'
import { Answers } from './Answers'
import styles from './Lesson.module.css'
import { LESSON_MAPS, treatyPromises } from './lessonMaps'
import { type LessonStep, LONG_AIMS, LONG_LESSON, sheetAnchor, SHORT_AIMS, SHORT_LESSON } from './lessonSteps'
import { PupilsAsk } from './PupilsAsk'
import { StatementsProvider, StudySays } from './StudySays'

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

const WORDS = ['reported', 'country', 'child', 'smuggling', 'day'] as const

/** Words to use and to avoid in a lesson, with the reasons. */
function Words() {
  const { t } = useTexts()
  return (
    <Table className={styles.words} aria-labelledby="words">
      <TableHead heads={[t('lesson.words.use'), t('lesson.words.not'), t('lesson.words.why')]} />
      <TableBody>
        {WORDS.map((word) => (
          <TableRow key={word}>
            <RowHead>{t(`lesson.words.${word}.use`)}</RowHead>
            <Cell>{t(`lesson.words.${word}.not`)}</Cell>
            <Cell>{t(`lesson.words.${word}.why`)}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** Notes on the lesson for the training of officials and of journalists. */
function Variants() {
  const { t } = useTexts()
  return (
    <>
      <h3>{t('lesson.officials')}</h3>
      <ul className={shared.points}>
        <li>
          {t('lesson.officials.maps')} <MapLink filters={LESSON_MAPS.institutions} />;{' '}
          <MapLink filters={LESSON_MAPS.coordination} />
        </li>
        <li>{t('lesson.officials.ask')}</li>
        <li>
          {t('lesson.officials.cases')} <StudySays ids={['laws-other-cases', 'laws-statistics']} />
        </li>
      </ul>
      <h3>{t('lesson.journalists')}</h3>
      <ul className={shared.points}>
        <li>{t('lesson.journalists.own')}</li>
        <li>{t('lesson.journalists.publish', { sentence: t('footer.prevalence') })}</li>
        <li>{t('lesson.journalists.identify')}</li>
      </ul>
    </>
  )
}

/** What protects the people in the room, and what to do when a pupil tells something. */
function CareRules() {
  const { t } = useTexts()
  const help = useSiteRoot() + SITE_PATHS.help
  return (
    <>
      <p>
        <b>{t('lesson.care.lead')}</b>
      </p>
      <ul className={shared.points} data-care="">
        <li>{t('lesson.care.stories')}</li>
        <li>{t('lesson.care.pictures')}</li>
        <li>{t('lesson.care.leave')}</li>
        <li>
          {t('lesson.care.group')} <StudySays ids={['study-immune']} />
        </li>
        <li>{t('lesson.care.cases')}</li>
        <li>
          {t('lesson.care.help')} <a href={`${help}#numbers`}>{t('lesson.care.numbers')}</a>
        </li>
      </ul>
      <div className={styles.told} data-told="">
        <h3>{t('lesson.told')}</h3>
        <Points
          ids={['lesson.told.listen', 'lesson.told.procedure', 'lesson.told.danger', 'lesson.told.send']}
        />
        <p>
          <a href={help}>{t('site.nav.help')}</a>
        </p>
      </div>
    </>
  )
}

interface LessonPlanProps {
  name: 'short' | 'long'
  aims: readonly (typeof LONG_AIMS)[number][]
  steps: readonly LessonStep[]
}

/** The aims of a lesson and its steps, with their minutes and material. */
function LessonPlan({ name, aims, steps }: LessonPlanProps) {
  const { t } = useTexts()
  return (
    <>
      <h3>{t('lesson.aims')}</h3>
      <Points ids={aims.map((aim) => `lesson.aim.${aim}` as const)} />
      <h3 id={`${name}-steps`}>{t('lesson.steps')}</h3>
      <Table className={styles.plan} aria-labelledby={`${name}-steps ${name}`} data-plan={name}>
        <TableHead heads={[t('lesson.minutes'), t('lesson.step'), t('lesson.material')]} />
        <TableBody>
          {steps.map((step) => (
            <TableRow key={step.id}>
              <RowHead data-minutes={step.minutes}>{step.minutes}</RowHead>
              <Cell>{t(`lesson.step.${step.id}`)}</Cell>
              <Cell>
                <Material step={step} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}

function Material({ step: { sheet, map } }: { step: LessonStep }) {
  const { t } = useTexts()
  const sheets = useSiteRoot() + SITE_PATHS.worksheets
  return (
    <>
      {sheet && (
        <p>
          <a href={`${sheets}#${sheetAnchor(sheet)}`}>{t('lesson.sheet.number', { number: sheet })}</a>
        </p>
      )}
      {map && (
        <p>
          <MapLink filters={LESSON_MAPS[map]} />
        </p>
      )}
    </>
  )
}
