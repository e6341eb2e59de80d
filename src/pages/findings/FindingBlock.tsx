import { type ReactNode, useId } from 'react'
import type { Topology } from 'topojson-specification'
import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import type { FigureGeometry } from '../../views/figureMap/figureGeometry'
import { BlockLinks } from './BlockLinks'
import { filtersOf, placesOf, shownState, type StudyBlock, totalsOf } from './blocks'
import { FigureInWords } from './FigureInWords'
import { type BlockFigure, FIGURES, MAP_NOTES } from './figures'
import { LeadChart } from './LeadChart'
import { MapFigure } from './MapFigure'
import { MapLink } from './MapLink'
import { Statements } from './Statements'
import { StepsFigure } from './StepsFigure'
import { StudyTable } from './StudyTable'
import styles from './FindingBlock.module.css'
import sections from './Section.module.css'
import { whereWords } from './words'

interface FindingBlockProps {
  block: StudyBlock
  /** Its number among the findings; none for what only describes the study. */
  number?: number | undefined
  geometry: FigureGeometry
  topology: Topology
}

/** A finding: what the study says and where, the same here, and beside it the figure, in the order of reading. */
export function FindingBlock({ block, number, geometry, topology }: FindingBlockProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const wordsId = useId()
  const { id, title, statements } = block
  const shown = shownState(block)
  const opens = shown === undefined ? undefined : filtersOf(shown, dataset)
  const figure = FIGURES[id]?.kind
  const note = MAP_NOTES[id]
  return (
    <section
      className={styles.finding}
      aria-labelledby={id}
      data-finding={number === undefined ? undefined : id}
      data-figure={figure}
    >
      <div className={styles.text}>
        {number !== undefined && (
          <p className={styles.number} aria-hidden="true">
            {number}
          </p>
        )}
        <h3 id={id}>{title}</h3>
        <Statements statements={statements} shown={number === undefined ? undefined : shown} />
        {note && <p className={sections.ours}>{t(note)}</p>}
        <BlockLinks block={block} />
        <p className={sections.where}>{whereWords(texts, placesOf(statements))}</p>
        {/* The chart has its totals in itself. */}
        {figure !== 'chart' && <StudyTable title={title} ids={totalsOf(block)} />}
        {figure === 'map' && opens && <FigureInWords id={wordsId} filters={opens} topology={topology} />}
        {!figure && number !== undefined && (
          <p>{opens ? <MapLink filters={opens} /> : t('findings.noMap')}</p>
        )}
      </div>
      {figure && opens && figureOf(figure, opens, geometry, wordsId)}
    </section>
  )
}

const figureOf = (
  kind: BlockFigure['kind'],
  opens: Filters,
  geometry: FigureGeometry,
  wordsId: string,
): ReactNode => {
  switch (kind) {
    case 'map':
      return <MapFigure geometry={geometry} filters={opens} wordsId={wordsId} />
    case 'steps':
      return <StepsFigure filters={opens} />
    case 'chart':
      return <LeadChart filters={opens} />
  }
}
