import { element, stroke } from '../../map/markup/element'
import { mapLayers } from '../../map/markup/mapLayers'
import { shapes } from '../../map/markup/shapes'
import { createMarks } from '../../map/paint/marks'
import { usePaint } from '../../atlas/marks/Swatch'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { answerSentence, sentenceText } from '../../text/sentences/answerSentence'
import { questionText } from '../../text/sentences/question'
import { classLabel } from '../../text/sentences/words'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import styles from './Section.module.css'

interface FigureMapProps {
  /** Id of the drawing, for a page that repeats it. */
  id?: string
  geometry: FigureGeometry
  filters: Filters
  descriptionId?: string
  /** The text alternative, where it is not the map's question and answer. */
  label?: string
  /** Markup to draw over the map. */
  over?: string | undefined
}

/** A static map of all 51 countries beside text, with a text alternative. */
export function FigureMap({ id, geometry, filters, descriptionId, label, over = '' }: FigureMapProps) {
  const texts = useTexts()
  const paint = usePaint()
  const dataset = useAtlas((state) => state.dataset)
  const answer = answerOf(dataset, filters)
  const { theme, sub, entity, classes } = filters
  const { frame, outlines, discs } = geometry
  const look = { id: 'figure', marks: createMarks(texts)(dataset, filters), paint }
  const layers = mapLayers(geometry, look, {
    entities: shapes(outlines.entities, look),
    rings: [],
    still: {
      overlay: element('g', stroke('ink', 1.2), shapes(discs, look)),
      outlined: { selected: new Set(entity === null ? [] : [entity]) },
    },
  })
  const sentence = sentenceText(texts, answerSentence(texts, dataset, answer, filters))
  const labels = classes.map((classId) => classLabel(texts, theme, sub, classId))
  const only = labels.length > 0 && texts.t('answer.shownOnly', { labels: texts.list(labels) })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      role="img"
      aria-label={label ?? [questionText(texts, dataset, filters), sentence, only].filter(Boolean).join(' ')}
      aria-details={descriptionId}
      data-figure-map=""
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: element('g', { id, class: styles.drawing }, layers) + over }}
    />
  )
}

/** Shapes that the figures of a page share, not rendered themselves. */
export function FigureShapes({ geometry }: { geometry: FigureGeometry }) {
  return (
    <svg
      className={styles.shapes}
      width="0"
      height="0"
      aria-hidden="true"
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: geometry.shared }}
    />
  )
}
