import type { EntityCode } from '../../domain/entity'
import type { ClassId } from '../../domain/themes'
import { fillOfClass } from '../../map/geometry/fills'
import { element, stroke } from '../../map/markup/element'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { type Answer, answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { classLabel, entityLabel, questionText } from '../../text/sentences/words'
import { MapFigure, MapSays } from '../findings/FigureMap'
import calloutsStyles from './Callouts.module.css'
import styles from './Guide.module.css'

const LIST_ID = 'map-parts'

/** The first map of the atlas with numbers on it, and what each of them means. */
export function ExplainedMap({ geometry: whole }: { geometry: FigureGeometry }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = DEFAULT_FILTERS
  const { theme, sub } = filters
  const answer = answerOf(dataset, filters)
  const callouts = calloutsOf(whole, answer, filters)
  const isNumbered = (code: string) =>
    callouts.some(({ entity, pointPx }) => entity?.code === code && !pointPx)
  const geometry = {
    ...whole,
    names: { countries: whole.names.countries.filter(({ code }) => !isNumbered(code)), seas: [] },
  }
  const words = ({ about, entity }: Callout): string =>
    t(
      `guide.part.${about}`,
      entity && {
        name: entityLabel(dataset.entity(entity.code)),
        class: classLabel(texts, theme, sub, entity.classId),
      },
    )
  return (
    <div className={styles.explained}>
      <div className={styles.picture}>
        <p className={styles.question}>
          <Number number={1} />
          <span>{questionText(texts, dataset, filters)}</span>
        </p>
        <p className={styles.answer}>
          <Number number={2} />
          <span>
            <MapSays filters={filters} />
          </span>
        </p>
        <MapFigure
          geometry={geometry}
          filters={filters}
          descriptionId={LIST_ID}
          over={numbersMarkup(callouts, 3)}
        />
      </div>
      <div>
        <ol id={LIST_ID} className={styles.parts}>
          <li>{t('guide.part.question')}</li>
          <li>{t('guide.part.answer')}</li>
          {callouts.map((callout) => (
            <li key={callout.about} data-part={callout.about} data-part-entity={callout.entity?.code}>
              {words(callout)}
            </li>
          ))}
        </ol>
        <p className={styles.more}>{t('guide.part.more')}</p>
      </div>
    </div>
  )
}

/** A number as shown on the map; the list has numbers of its own. */
function Number({ number }: { number: number }) {
  return (
    <span className={styles.badge} aria-hidden="true">
      {number}
    </span>
  )
}

type Place = readonly [x: number, y: number]

/** A place on the map that a numbered text explains. */
interface Callout {
  readonly about: 'commonest' | 'other' | 'silence' | 'small' | 'outside'
  /** The country there, with its class; none outside the study. */
  readonly entity?: { readonly code: EntityCode; readonly classId: ClassId }
  readonly numberAt: Place
  /** Where the line begins that leads from a number to what it explains. */
  readonly pointPx?: Place
}

/** In a shape smaller than this, in square px of the figure, a number would hide what it explains. */
const ROOM_PX = 900
const BESIDE_PX = 28

/** North Africa, where the figure shows land outside the study. */
const OUTSIDE: Callout = { about: 'outside', numberAt: [96, 318] }

/** Finds for each thing to explain the largest country that shows it, so that the text is true of any data. */
const calloutsOf = (
  { outlines, discs }: FigureGeometry,
  answer: Answer,
  { theme, sub }: Filters,
): readonly Callout[] => {
  const [commonest] = [...answer.counts].sort((a, b) => b.total - a.total)
  // Outlines are ordered from large to small.
  const shapes = [...outlines.entities, ...discs.map((disc) => ({ ...disc, areaPx: 0 }))].flatMap(
    ({ code, areaPx, pointPx }) => {
      const classId = answer.valueOf.get(code)?.classes[0]
      if (classId === undefined) return []
      const isColour = fillOfClass(theme, sub, classId).kind === 'colour'
      const isCommonest = classId === commonest?.classId
      return [{ entity: { code, classId }, areaPx, pointPx, isColour, isCommonest }]
    },
  )
  const large = shapes.filter(({ areaPx }) => areaPx > 0)
  const colours = large.filter(({ isColour }) => isColour)
  const found = {
    commonest: colours.find(({ isCommonest }) => isCommonest),
    other: colours.find(({ isCommonest }) => !isCommonest),
    silence: large.find(({ isColour }) => !isColour),
    // The southernmost has sea beside it for its number.
    small: shapes.filter(({ areaPx }) => areaPx === 0).sort((a, b) => b.pointPx[1] - a.pointPx[1])[0],
  }
  const inCountries = (Object.keys(found) as (keyof typeof found)[]).flatMap((about): Callout[] => {
    const shape = found[about]
    if (!shape) return []
    const { entity, areaPx, pointPx } = shape
    const [x, y] = pointPx
    return areaPx < ROOM_PX
      ? [{ about, entity, pointPx, numberAt: [x + BESIDE_PX, y] }]
      : [{ about, entity, numberAt: pointPx }]
  })
  return [...inCountries, OUTSIDE]
}

/** Draws the numbers of callouts on a map, the first of them `first`. */
const numbersMarkup = (callouts: readonly Callout[], first: number): string =>
  callouts
    .map(({ numberAt: [x, y], pointPx }, index) =>
      element(
        'g',
        { transform: `translate(${x} ${y})` },
        pointPx
          ? element('path', { ...stroke('ink', 1.2), d: `M0 0L${pointPx[0] - x} ${pointPx[1] - y}` })
          : '',
        element(
          'g',
          { class: calloutsStyles.number },
          element('circle', { r: 9, fill: 'var(--ink)', ...stroke('paper', 1.5) }),
          element(
            'text',
            { y: '0.35em', fill: 'var(--paper)', 'text-anchor': 'middle' },
            String(first + index),
          ),
        ),
      ),
    )
    .join('')
