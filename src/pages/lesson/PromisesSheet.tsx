import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { instrumentPhrase } from '../../text/sentences/question'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { baseIn, LESSON_MAPS, treatyPromises } from './lessonMaps'
import { MapSources } from '../findings/MapSources'
import { Task, Worksheet } from './Worksheet'
import styles from './Worksheets.module.css'
import { timeOf } from '../../state/clock'

const BOXES = 10
const BOX_PX = 22

/** Treaties with the number of states that had joined, and bars to draw. */
export function PromisesSheet() {
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
