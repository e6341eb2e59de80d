import type { ReactNode } from 'react'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { FigureShapes, MapFigure, MapSources, MapLink, MapSays } from '../findings/FigureMap'
import { WhereInStudy } from '../findings/Statements'
import { Markdown, MarkdownContext, MarkdownLine } from '../Markdown'
import type { ReadPage } from '../page'
import { partsFor, useContent, useProse } from '../Prose'
import { type SiteData, statementsIn } from '../sitePage'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { questionText } from '../../text/sentences/words'
import type { Passage } from '../readMarkdown'
import { baseIn, iloBound, LESSON_MAPS, treatyPromises } from './lessonMaps'
import { BlankKey, BlankMap, SheetTreaties } from './SheetParts'
import textStyles from '../TextSection.module.css'
import tables from '../../ui/Table.module.css'
import styles from './Worksheets.module.css'

/** Elements of trafficking, as statements of the study. */
const ELEMENTS = ['palermo-act', 'palermo-means', 'palermo-purpose']

const { roles, inside, treaties } = LESSON_MAPS

const CLASSES = { steps: styles.tasks, inner: styles.six }
/** Classes of a worksheet's own. */
const SHEETS = [
  { table: `${tables.inLargeLetters} ${styles.cases}` },
  {},
  { steps: `${styles.tasks} ${styles.around}` },
  {},
  { table: `${tables.inLargeLetters} ${styles.rewrite}` },
]

/** Worksheets without answers, each of which is printed on one page of A4. */
export const page: ReadPage = {
  path: SITE_PATHS.worksheets,
  title: 'lesson.sheets.title',
  description: 'lesson.sheets.description',
  isArgument: true,
  View: WorksheetsPage,
}

function WorksheetsPage({ data }: { data: SiteData }) {
  const statements = statementsIn(data)
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(data.outlines, mapNames(dataset, texts), Infinity)
  const promises = treatyPromises(dataset)
  const statementOf = (id: string): StudyStatement => {
    const found = statements.find((statement) => statement.id === id)
    if (!found) throw new Error(`The study has no statement ${id}.`)
    return found
  }
  const elements = ELEMENTS.map(statementOf)
  const parts = {
    ...partsFor('lines', { 1: 1, 2: 2, 3: 3 }, (count) => <Lines count={count} />),
    box: <span className={styles.box} aria-hidden="true" />,
    elements: (
      <ul className={styles.elements}>
        {elements.map(({ id, text }) => (
          <li key={id}>
            <DataTexts of={[text]} />
          </li>
        ))}
      </ul>
    ),
    forms: (
      <p>
        <DataTexts of={[statementOf('palermo-forms').text]} />
      </p>
    ),
    question: questionText(texts, dataset, roles),
    map: (
      <div className={styles.map}>
        <MapFigure geometry={geometry} filters={roles} />
      </div>
    ),
    'answer of another map': (
      <q>
        <MapSays filters={inside} />
      </q>
    ),
    key: <BlankKey />,
    'blank map': <BlankMap geometry={geometry} />,
    'link to the map': <MapLink filters={inside} />,
    treaties: <SheetTreaties />,
    states: baseIn(dataset, treaties),
    'day of the study': texts.day(timeOf(dataset, treaties)),
    'states with ILO Convention 182': iloBound(promises),
    sentence: (
      <blockquote className={styles.sentence}>
        <MapSays filters={inside} /> <MapSources maps={[inside]} />
      </blockquote>
    ),
  }
  const { setting, heading: title, before, sections } = useProse(useContent('worksheets'), parts)
  /** The basis of a worksheet, where nothing on it says so. */
  const sources = [
    <WhereInStudy key="study" places={elements.flatMap(({ places }) => places)} />,
    null,
    <MapSources key="inside" maps={[inside]} />,
    <MapSources key="treaties" maps={promises.map(({ filters }) => filters)} />,
  ]
  return (
    <MarkdownContext value={setting}>
      <div className={styles.page}>
        <div className={styles.intro}>
          <h1>
            <MarkdownLine text={title} />
          </h1>
          <MarkdownContext value={{ ...setting, classes: { paragraph: textStyles.lead } }}>
            <Markdown tokens={before.slice(0, 1)} />
          </MarkdownContext>
          <ul>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <MarkdownLine text={heading} />
                </a>
              </li>
            ))}
          </ul>
          <Markdown tokens={before.slice(1)} />
          <FigureShapes geometry={geometry} />
        </div>
        {sections.map((section, index) => (
          <MarkdownContext key={section.id} value={{ ...setting, classes: { ...CLASSES, ...SHEETS[index] } }}>
            <Worksheet section={section} number={index + 1} source={sources[index]} />
          </MarkdownContext>
        ))}
      </div>
    </MarkdownContext>
  )
}

interface WorksheetProps {
  section: Passage
  number: number
  /** Its basis, where nothing on it says so. */
  source: ReactNode
}

/** A worksheet with its title above, and the notes below that every part of the atlas has. */
function Worksheet({ section: { id, heading, tokens }, number, source }: WorksheetProps) {
  const { t, day } = useTexts()
  const { dataVersion } = useAtlas((state) => state.dataset)
  return (
    <article id={id} className={styles.sheet} aria-labelledby={`${id}-title`} data-worksheet={number}>
      <h2 id={`${id}-title`}>
        <MarkdownLine text={heading} />
      </h2>
      <p className={styles.who}>
        <span>{t('lesson.sheet.name')}</span>
        <span>{t('lesson.sheet.class')}</span>
      </p>
      <Markdown tokens={tokens} />
      <p className={styles.notes}>
        <b>{t('footer.prevalence')}</b> {source}
        {source && ' '}
        {t('lesson.sheet.data', { day: day(dataVersion) })} {t('footer.study')} {t('footer.boundaries')}
      </p>
    </article>
  )
}

/** Empty lines to write on. */
function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => (
    <span key={line} className={styles.line} aria-hidden="true" />
  ))
}
