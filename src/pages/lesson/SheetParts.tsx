import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { classLabel, entityLabel, instrumentPhrase } from '../../text/sentences/words'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { FigureMap } from '../findings/FigureMap'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import { LESSON_MAPS, treatyPromises } from './lessonMaps'
import tables from '../../ui/Table.module.css'
import styles from './Worksheets.module.css'

const DRAWING_ID = 'blank-map'
const SMALL = ['BIH', 'SRB', 'MNE', 'XKX', 'MKD', 'ALB']
const MARGIN_PX = 14

/** The part of the blank map whose states are too small to fill in, larger. */
function Balkans({ geometry }: { geometry: FigureGeometry }) {
  const { t } = useTexts()
  const points = geometry.outlines.entities
    .filter(({ code }) => SMALL.includes(code))
    .map(({ pointPx }) => pointPx)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - MARGIN_PX, Math.min(...ys) - MARGIN_PX]
  const [right, bottom] = [Math.max(...xs) + MARGIN_PX, Math.max(...ys) + MARGIN_PX]
  return (
    <p className={styles.larger}>
      <svg viewBox={`${left} ${top} ${right - left} ${bottom - top}`} aria-hidden="true">
        <use href={`#${DRAWING_ID}`} />
      </svg>
      {t('lesson.sheet3.balkans')}
    </p>
  )
}

/** A map to fill in. On the map of the routes, countries have no colours. */
export function BlankMap({ geometry }: { geometry: FigureGeometry }) {
  const { t } = useTexts()
  return (
    <>
      <div className={styles.blank}>
        <FigureMap
          id={DRAWING_ID}
          geometry={geometry}
          filters={{ ...LESSON_MAPS.inside, view: 'routes' }}
          label={t('lesson.sheet3.map')}
        />
      </div>
      <Balkans geometry={geometry} />
    </>
  )
}

/** The answers to fill in, each with an empty box and its countries. */
export function BlankKey() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { counts, valueOf, inScope } = answerOf(dataset, LESSON_MAPS.inside)
  const namesIn = (classId: string) =>
    texts.list(inScope.filter(({ code }) => valueOf.get(code)?.classes.includes(classId)).map(entityLabel))
  return (
    <ul className={styles.key}>
      {counts.map(({ classId, total }) => (
        <li key={classId} data-class={classId}>
          <svg width="60" height="30" viewBox="0 0 60 30" aria-hidden="true">
            <rect x="0.5" y="0.5" width="59" height="29" fill="none" stroke="currentColor" />
          </svg>
          <p>
            <b>
              {classLabel(texts, 'internal', 'main', classId)} ({total})
            </b>{' '}
            {namesIn(classId)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Treaties with the number of states that had joined, and bars to draw. */
export function SheetTreaties() {
  const texts = useTexts()
  const { t, day, capital } = texts
  const promises = treatyPromises(useAtlas((state) => state.dataset))
  const heads = (['treaty', 'opened', 'bound', 'bar'] as const).map((head) => t(`lesson.sheet4.${head}`))
  return (
    <>
      <Table className={`${tables.inLargeLetters} ${styles.promises}`} heads={heads}>
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
    </>
  )
}

const BOXES = 10
const BOX_PX = 22

function BlankBar() {
  const width = BOXES * BOX_PX
  const lines = Array.from({ length: BOXES - 1 }, (_, index) => `M${(index + 1) * BOX_PX} 0V${BOX_PX}`)
  return (
    <svg className={styles.bar} viewBox={`-1 -1 ${width + 2} ${BOX_PX + 2}`} aria-hidden="true">
      <path d={`M0 0H${width}V${BOX_PX}H0Z${lines.join('')}`} fill="none" stroke="currentColor" />
    </svg>
  )
}
