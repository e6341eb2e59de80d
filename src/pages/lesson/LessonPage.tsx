import { SITE_PATHS, statementPath } from '../../domain/sitePaths'
import { MapSources, MapLink, MapSays } from '../findings/FigureMap'
import { Headed, Markdown } from '../Markdown'
import type { ReadPage } from '../page'
import { partsFor, type Parts, Prose } from '../Prose'
import { type Passage, splitAt } from '../readMarkdown'
import { type SiteData, statementsIn } from '../sitePage'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { StudyStatement } from '../../domain/studyStatement'
import { DataTexts } from '../../text/dataTexts'
import { WhereInStudy } from '../findings/Statements'
import { answerOf } from '../../state/answer'
import { classLabel, instrumentPhrase, questionText } from '../../text/sentences/words'
import { LESSON_MAPS, treatyPromises, baseIn, countIn, fewestBound, iloBound } from './lessonMaps'
import tables from '../../ui/Table.module.css'
import styles from './Lesson.module.css'

const SHEETS = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 }

const CLASSES = {
  table: `${tables.inLargeLetters} ${styles.table}`,
  questions: styles.questions,
  aside: styles.told,
}
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

/** Two lessons for teachers and trainers, with safety rules, answers and what they rest on. */
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
  const shown = { classes: CLASSES, sectionClasses: SECTION_CLASSES, views: VIEWS }
  return <Prose page="lesson" hasContents parts={parts} {...shown} />
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

/** A sentence of the study, with its place there and a link to it. */
function StudySays({ statement: { id, text, places } }: { statement: StudyStatement }) {
  const root = useSiteRoot()
  return (
    <p data-says={id}>
      <DataTexts of={[text]} />{' '}
      <a className={styles.where} href={root + statementPath(id)}>
        <WhereInStudy places={places} />
      </a>
    </p>
  )
}

/** Classes of the second worksheet's map that have a texture, with its meaning. */
const TEXTURES = { neither: 'not-mentioned', 'not-covered': 'not-known' } as const

/** The counts and names in the answers to the worksheets; counts are those of the maps. */
const useAnswerParts = (): Parts => {
  const texts = useTexts()
  const { t, day, capital, labelled } = texts
  const dataset = useAtlas((state) => state.dataset)
  const { roles, inside } = LESSON_MAPS
  const promises = treatyPromises(dataset)
  const fewest = fewestBound(promises)
  const nameOf = ({ instrument }: (typeof promises)[number]) => capital(instrumentPhrase(texts, instrument))
  const boundBy = (promise: (typeof promises)[number]) => labelled(nameOf(promise), promise.bound)
  return {
    'day of the data': day(dataset.dataVersion),
    countries: baseIn(dataset, roles),
    'both roles': countIn(dataset, roles, 'origin-and-destination'),
    'destination only': countIn(dataset, roles, 'destination'),
    'all destinations': countIn(dataset, roles, 'origin-and-destination', 'destination'),
    'reported of any age': countIn(dataset, { ...inside, evidence: 'anyone' }, 'reported'),
    'not covered': countIn(dataset, inside, 'not-covered'),
    'question roles': questionText(texts, dataset, roles),
    'sources roles': <MapSources maps={[roles]} />,
    'sources inside': (
      <p>
        <MapSources maps={[inside]} />
      </p>
    ),
    ...partsFor('texture', TEXTURES, (silence, classId) => (
      <p>
        {t('lesson.sheet2.silent', {
          label: classLabel(texts, 'patterns', 'main', classId),
          count: countIn(dataset, roles, classId),
          base: baseIn(dataset, roles),
        })}{' '}
        {t(`guide.silence.${silence}.means`)}
      </p>
    )),
    'counts inside': (
      <ul>
        {answerOf(dataset, inside).counts.map(({ classId, total }) => (
          <li key={classId} data-class={classId}>
            {labelled(classLabel(texts, 'internal', 'main', classId), total)}
          </li>
        ))}
      </ul>
    ),
    'states by treaty': (
      <ul>
        {promises.map((promise) => (
          <li key={promise.instrument} data-bound={promise.instrument}>
            {boundBy(promise)} <MapLink filters={promise.filters} />
          </li>
        ))}
      </ul>
    ),
    'oldest treaty': promises.slice(0, 1).map(boundBy).join(''),
    'treaty with fewest states': nameOf(fewest),
    'its opening day': day(fewest.opened),
    states: baseIn(dataset, LESSON_MAPS.treaties),
    'states with ILO Convention 182': iloBound(promises),
  }
}
