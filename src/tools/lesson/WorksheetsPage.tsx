import type { Topology } from 'topojson-specification'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { figureGeometry } from '../../map/markup/figureGeometry'
import { mapNames } from '../../map/markup/mapNames'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { instrumentPhrase } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { placesOf } from '../../pages/findings/blocks'
import { FigureShapes, MapSources } from '../../pages/findings/FigureMap'
import { WhereInStudy } from '../../pages/findings/Statements'
import { Lead } from '../../pages/TextSection'
import { baseIn, LESSON_MAPS, treatyPromises } from './lessonMaps'
import { SHEET1_CASES, SHEET5_ROWS, sheetAnchor, SHEETS, sheetTitle, SIX_QUESTIONS } from './sheets'
import { BlankMapSheet, MapSheet } from './MapSheets'
import { MapSays } from './MapSays'
import { Box, Lines, Task, Worksheet } from './Worksheet'
import styles from './Worksheets.module.css'

interface WorksheetsPageProps {
  topology: Topology
  statements: readonly StudyStatement[]
}

/** Worksheets without answers, each of which is printed on one page of A4. */
export function WorksheetsPage({ topology, statements }: WorksheetsPageProps) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(topology, mapNames(dataset, texts), Infinity)
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <h1>{t('lesson.sheets.title')}</h1>
        <Lead>{t('lesson.sheets.lead')}</Lead>
        <ul>
          {Object.values(SHEETS).map((number) => (
            <li key={number}>
              <a href={`#${sheetAnchor(number)}`}>{sheetTitle(texts, number)}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={root + SITE_PATHS.lesson}>{t('lesson.sheets.back')}</a>
        </p>
        <FigureShapes geometry={geometry} />
      </div>
      <DefinitionSheet statements={statements} />
      <MapSheet geometry={geometry} />
      <BlankMapSheet geometry={geometry} />
      <PromisesSheet />
      <SourceSheet />
    </div>
  )
}

/** Sentences that claim too much, and six questions to a source. */
function SourceSheet() {
  const { t } = useTexts()
  return (
    <Worksheet number={5}>
      <ol className={styles.tasks}>
        <Task>
          {t('lesson.sheet5.rewrite')}
          <Table className={styles.rewrite}>
            <TableHead
              heads={[t('lesson.sheet5.says'), t('lesson.sheet5.wrote'), t('lesson.sheet5.better')]}
            />
            <TableBody>
              {SHEET5_ROWS.map((id) => (
                <TableRow key={id}>
                  <RowHead>{t(`lesson.sheet5.${id}.says`)}</RowHead>
                  <Cell>{t(`lesson.sheet5.${id}.wrote`)}</Cell>
                  <Cell />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Task>
        <Task>
          {t('lesson.sheet5.six')}
          <blockquote className={styles.sentence}>
            <MapSays filters={LESSON_MAPS.inside} /> <MapSources maps={[LESSON_MAPS.inside]} />
          </blockquote>
          <ul className={styles.six}>
            {SIX_QUESTIONS.map((id) => (
              <li key={id}>
                {t(`lesson.sheet5.${id}`)}
                <Lines count={1} />
              </li>
            ))}
          </ul>
        </Task>
      </ol>
    </Worksheet>
  )
}

const ELEMENTS = ['palermo-act', 'palermo-means', 'palermo-purpose']

/** The three elements of trafficking, and cases to decide. */
function DefinitionSheet({ statements }: Pick<WorksheetsPageProps, 'statements'>) {
  const { t } = useTexts()
  const statementOf = (id: string): StudyStatement => {
    const found = statements.find((statement) => statement.id === id)
    if (!found) throw new Error(`The study has no statement ${id}.`)
    return found
  }
  const elements = ELEMENTS.map(statementOf)
  const { text: forms } = statementOf('palermo-forms')
  return (
    <Worksheet number={1} source={<WhereInStudy places={placesOf(elements)} />}>
      <p>{t('lesson.sheet1.read')}</p>
      <ul className={styles.elements}>
        {elements.map(({ id, text }) => (
          <li key={id}>
            <DataTexts of={[text]} />
          </li>
        ))}
      </ul>
      <p>
        <DataTexts of={[forms]} />
      </p>
      <ol className={styles.tasks}>
        <Task>
          {t('lesson.sheet1.task')}
          <Table className={styles.cases}>
            <TableHead
              heads={[
                t('lesson.sheet1.case'),
                t('lesson.sheet1.yes'),
                t('lesson.sheet1.no'),
                t('lesson.sheet1.why'),
              ]}
            />
            <TableBody>
              {SHEET1_CASES.map((id) => (
                <TableRow key={id}>
                  <RowHead>{t(`lesson.sheet1.${id}`)}</RowHead>
                  <Cell>
                    <Box />
                  </Cell>
                  <Cell>
                    <Box />
                  </Cell>
                  <Cell />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Task>
        <Task lines={3}>{t('lesson.sheet1.agreed')}</Task>
      </ol>
    </Worksheet>
  )
}

const BOXES = 10
const BOX_PX = 22

/** Treaties with the number of states that had joined, and bars to draw. */
function PromisesSheet() {
  const texts = useTexts()
  const { t, day, capital } = texts
  const dataset = useAtlas((state) => state.dataset)
  const promises = treatyPromises(dataset)
  const on = timeOf(dataset, LESSON_MAPS.treaties)
  const base = baseIn(dataset, LESSON_MAPS.treaties)
  const ilo = promises.find(({ instrument }) => instrument === 'ilo-c182')
  return (
    <Worksheet number={4} source={<MapSources maps={promises.map(({ filters }) => filters)} />}>
      <p>{t('lesson.sheet4.read', { base, day: day(on) })}</p>
      <Table className={styles.promises}>
        <TableHead
          heads={[
            t('lesson.sheet4.treaty'),
            t('lesson.sheet4.opened'),
            t('lesson.sheet4.bound'),
            t('lesson.sheet4.bar'),
          ]}
        />
        <TableBody>
          {promises.map(({ instrument, opened, bound }) => (
            <TableRow key={instrument} data-treaty={instrument}>
              <RowHead>{capital(instrumentPhrase(texts, instrument))}</RowHead>
              <Cell>{day(opened)}</Cell>
              <Cell>{bound}</Cell>
              <Cell>
                <BlankBar />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {promises
        .filter(({ undated }) => undated > 0)
        .map(({ instrument, undated }) => (
          <p key={instrument} className={styles.small}>
            {t('lesson.sheet4.unknown', {
              treaty: capital(instrumentPhrase(texts, instrument)),
              count: undated,
            })}
          </p>
        ))}
      <ol className={styles.tasks}>
        <Task>{t('lesson.sheet4.draw')}</Task>
        <Task lines={2}>{t('lesson.sheet4.first')}</Task>
        <Task lines={2}>{t('lesson.sheet4.fewest')}</Task>
        <Task lines={3}>{t('lesson.sheet4.differs', { here: ilo?.bound ?? '', base })}</Task>
        <Task lines={3}>{t('lesson.sheet4.practice')}</Task>
      </ol>
    </Worksheet>
  )
}

function BlankBar() {
  const width = BOXES * BOX_PX
  const lines = Array.from({ length: BOXES - 1 }, (_, index) => `M${(index + 1) * BOX_PX} 0V${BOX_PX}`)
  return (
    <svg className={styles.bar} viewBox={`-1 -1 ${width + 2} ${BOX_PX + 2}`} aria-hidden="true">
      <path d={`M0 0H${width}V${BOX_PX}H0Z${lines.join('')}`} fill="none" stroke="currentColor" />
    </svg>
  )
}
