import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { STUDY_DAY } from '../../domain/treaty'
import { Message, useTexts } from '../../text/context'
import { answerSentence } from '../../text/sentences/answerSentence'
import { MapFigure } from '../findings/MapFigure'
import styles from './FiveSteps.module.css'

const STEPS = [
  { id: 'both', filters: DEFAULT_FILTERS },
  { id: 'inside', filters: { ...DEFAULT_FILTERS, theme: 'internal' } },
  { id: 'promised', filters: { ...DEFAULT_FILTERS, theme: 'treaties' } },
  { id: 'law', filters: { ...DEFAULT_FILTERS, theme: 'definitions' } },
  { id: 'silence', filters: { ...DEFAULT_FILTERS, theme: 'plans' } },
] as const satisfies readonly { readonly id: string; readonly filters: Filters }[]

/** The atlas for a first reader: five maps with what each says, counted from the data, and what it means. */
export function FiveSteps({ geometry }: { geometry: FigureGeometry }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <ol className={styles.steps}>
      {STEPS.map(({ id, filters }, index) => (
        <li key={id} id={`step-${index + 1}`} className={styles.step}>
          <div className={styles.text}>
            <h3>{texts.t(`guide.step.${id}`)}</h3>
            <p className={styles.answer}>
              <Message
                {...answerSentence(texts, dataset, answerOf(dataset, filters), filters)}
                components={{ b: <b /> }}
              />
            </p>
            <p>
              {texts.t(`guide.step.${id}.text`, {
                treaties: dataset.instruments.length,
                day: texts.day(STUDY_DAY),
              })}
            </p>
          </div>
          <MapFigure geometry={geometry} filters={filters} />
        </li>
      ))}
    </ol>
  )
}
