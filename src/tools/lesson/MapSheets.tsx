import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { classLabel, entityLabel, questionText } from '../../text/sentences/words'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { FigureMap, MapFigure, MapSources } from '../../pages/findings/FigureMap'
import { MapLink } from '../../pages/findings/MapLink'
import { LESSON_MAPS } from './lessonMaps'
import { MapSays } from './MapSays'
import { Task, Worksheet } from './Worksheet'
import styles from './Worksheets.module.css'

/** The first map of the atlas, with questions on it. */
export function MapSheet({ geometry }: { geometry: FigureGeometry }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { t } = texts
  return (
    <Worksheet number={2}>
      <p>
        <b>{questionText(texts, dataset, LESSON_MAPS.roles)}</b>
      </p>
      <div className={styles.map}>
        <MapFigure geometry={geometry} filters={LESSON_MAPS.roles} />
      </div>
      <ol className={styles.tasks}>
        <Task lines={1}>{t('lesson.sheet2.question')}</Task>
        <Task lines={1}>{t('lesson.sheet2.both')}</Task>
        <Task lines={1}>{t('lesson.sheet2.destination')}</Task>
        <Task lines={2}>{t('lesson.sheet2.texture')}</Task>
        <Task lines={1}>{t('lesson.sheet2.worst')}</Task>
        <Task lines={1}>
          {t('lesson.sheet2.inside')}{' '}
          <q>
            <MapSays filters={LESSON_MAPS.inside} />
          </q>
        </Task>
      </ol>
    </Worksheet>
  )
}

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

/** A blank map, and the answers to fill in. */
export function BlankMapSheet({ geometry }: { geometry: FigureGeometry }) {
  const texts = useTexts()
  const { t, list } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = LESSON_MAPS.inside
  const { counts, valueOf, inScope } = answerOf(dataset, filters)
  const namesIn = (classId: string) =>
    list(inScope.filter(({ code }) => valueOf.get(code)?.classes.includes(classId)).map(entityLabel))
  return (
    <Worksheet number={3} source={<MapSources maps={[filters]} />}>
      <ol className={`${styles.tasks} ${styles.around}`}>
        <Task>
          {t('lesson.sheet3.key')}
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
        </Task>
        <Task>
          {t('lesson.sheet3.fill')}
          {/* On the map of the routes, countries have no colours. */}
          <div className={styles.blank}>
            <FigureMap
              id={DRAWING_ID}
              geometry={geometry}
              filters={{ ...filters, view: 'routes' }}
              label={t('lesson.sheet3.map')}
            />
          </div>
          <Balkans geometry={geometry} />
        </Task>
        <Task lines={3}>{t('lesson.sheet3.white')}</Task>
        <Task lines={1}>
          {t('lesson.sheet3.compare')} <MapLink filters={filters} />
        </Task>
      </ol>
    </Worksheet>
  )
}
