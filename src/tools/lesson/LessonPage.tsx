import { SITE_PATHS } from '../../domain/sitePaths'
import { MapSources, MapLink, MapSays } from '../../pages/findings/FigureMap'
import { Headed, Markdown } from '../../pages/Markdown'
import type { ReadPage } from '../../pages/page'
import { partsFor, type Parts, Prose } from '../../pages/Prose'
import { type Passage, splitAt } from '../../pages/readMarkdown'
import { type SiteData, statementsIn } from '../../pages/sitePage'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './Lesson.module.css'
import { LESSON_MAPS, treatyPromises } from './lessonMaps'
import { StudySays } from './StudySays'
import { useAnswerParts } from './useAnswerParts'

const SHEETS = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 }

const CLASSES = { table: styles.table, questions: styles.questions, aside: styles.told }
const SECTION_CLASSES = { short: styles.plan, long: styles.plan, words: styles.words }

/** The answers to each worksheet are a section under its title. */
const VIEWS = {
  answers: ({ tokens }: Passage) => {
    const { before, passages } = splitAt(tokens, 3)
    return (
      <>
        <Markdown tokens={before} />
        {passages.map((passage) => (
          <section key={passage.id} aria-labelledby={passage.id}>
            <Headed {...passage} />
          </section>
        ))}
      </>
    )
  },
}

/** Two lessons for teachers and trainers, with rules of care, answers and what they rest on. */
export const page: ReadPage = {
  path: SITE_PATHS.lesson,
  title: 'lesson.title',
  description: 'lesson.description',
  isArgument: true,
  View: LessonPage,
}

function LessonPage({ data }: { data: SiteData }) {
  const byId = Object.fromEntries(statementsIn(data).map((statement) => [statement.id, statement]))
  const parts = {
    ...useLessonParts(),
    ...useAnswerParts(),
    ...partsFor('study', byId, (statement) => <StudySays statement={statement} />),
  }
  return (
    <Prose
      page="lesson"
      contents="above"
      parts={parts}
      classes={CLASSES}
      sectionClasses={SECTION_CLASSES}
      views={VIEWS}
    />
  )
}

/** The maps, the worksheets and the sources. */
const useLessonParts = (): Parts => {
  const { t } = useTexts()
  const sheets = useSiteRoot() + SITE_PATHS.worksheets
  const dataset = useAtlas((state) => state.dataset)
  const maps = [LESSON_MAPS.roles, ...treatyPromises(dataset).map(({ filters }) => filters)]
  return {
    ...partsFor('map', LESSON_MAPS, (filters) => <MapLink filters={filters} />),
    ...partsFor('screen', LESSON_MAPS, (filters) => (
      <p>
        <MapLink filters={filters} />
      </p>
    )),
    ...partsFor('answer', LESSON_MAPS, (filters) => <MapSays filters={filters} />),
    ...partsFor('worksheet', SHEETS, (number) => (
      <p>
        <a href={`${sheets}#worksheet-${number}`}>{t('lesson.sheet.number', { number })}</a>
      </p>
    )),
    'to the worksheets': (
      <p className={styles.toSheets}>
        <a href={sheets}>{t('lesson.toSheets')}</a>
      </p>
    ),
    'sources of the maps': (
      <p>
        <MapSources maps={maps} />
      </p>
    ),
  }
}
