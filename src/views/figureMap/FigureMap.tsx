import { fillOf, haloColour, labelColour } from '../../cartography/fills'
import { usePaint } from '../../marks/paint'
import { answerOf } from '../../store/answer'
import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import { answerSentence, sentenceText } from '../../wording/answerSentence'
import { questionText } from '../../wording/question'
import { classLabel } from '../../wording/words'
import type { FigureGeometry } from './figureGeometry'
import styles from './FigureMap.module.css'
import { SHAPE_IDS } from './FigureShapes'

interface FigureMapProps {
  geometry: FigureGeometry
  /** The state of the atlas that the figure shows. */
  filters: Filters
  /** Id of what tells the map in words, where the page has it. */
  wordsId?: string
}

/** A map to look at beside text: all 51, unmoved by pointer or key. What it says is its text alternative. */
export function FigureMap({ geometry, filters, wordsId }: FigureMapProps) {
  const texts = useTexts()
  const paint = usePaint()
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  const { theme, sub, entity } = filters
  const { widthPx, heightPx, entities, discs, labels } = geometry
  const marks = new Map(
    [...answer.valueOf].map(([code, { classes, strength }]) => [
      code,
      {
        classes: classes.join(' '),
        fill: fillOf(theme, sub, classes, strength),
        isShown: answer.shown.has(code),
      },
    ]),
  )
  const shape = (code: string) => {
    const mark = marks.get(code)
    return (
      mark && (
        <use
          key={code}
          href={`#${SHAPE_IDS.entity(code)}`}
          fill={mark.isShown ? paint(mark.fill) : 'var(--faded)'}
          data-entity={code}
          data-class={mark.classes}
        />
      )
    )
  }
  const isDisc = (code: string) => discs.some((disc) => disc.code === code)
  const sentence = sentenceText(texts, answerSentence(texts, dataset, answer, filters))
  const labelsOnly = filters.classes.map((id) => classLabel(texts, theme, sub, id))
  const only = labelsOnly.length > 0 && texts.t('answer.shownOnly', { labels: texts.list(labelsOnly) })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-label={[questionText(texts, filters), sentence, only].filter(Boolean).join(' ')}
      aria-details={wordsId}
      data-figure-map=""
    >
      <use href={`#${SHAPE_IDS.ground}`} />
      {entities.filter(({ code }) => !isDisc(code)).map(({ code }) => shape(code))}
      <use href={`#${SHAPE_IDS.lines}`} />
      {entity && (
        <>
          <use className={styles.chosenHalo} href={`#${SHAPE_IDS.entity(entity)}`} />
          <use className={styles.chosen} href={`#${SHAPE_IDS.entity(entity)}`} />
        </>
      )}
      {discs.map(({ code }) => shape(code))}
      {labels.map(({ code }) => {
        const mark = marks.get(code)
        return (
          mark && (
            <use
              key={code}
              href={`#${SHAPE_IDS.label(code)}`}
              fill={mark.isShown ? labelColour(mark.fill) : 'var(--ink-2)'}
              stroke={mark.isShown ? haloColour(mark.fill) : 'var(--faded)'}
            />
          )
        )
      })}
    </svg>
  )
}
