import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { questionText } from '../../text/sentences/question'
import { classLabel, entityLabel } from '../../text/sentences/words'
import { MapFigure } from '../findings/MapFigure'
import { type Callout, calloutsOf, numbersMarkup } from './callouts'
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
            <Message {...answerSentence(texts, dataset, answer, filters)} components={{ b: <b /> }} />
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
        <ol id={LIST_ID} className={styles.parts} data-map-parts="">
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
