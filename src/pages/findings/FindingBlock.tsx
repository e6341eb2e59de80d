import { type ReactNode } from 'react'
import { useElementId } from '../../ui/elementId'
import type { Topology } from 'topojson-specification'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { FigureGeometry } from '../../views/figureMap/figureGeometry'
import { FigureInWords } from './FigureInWords'
import { LeadChart } from './LeadChart'
import { MapFigure } from './MapFigure'
import { MapLink } from './MapLink'
import { MoreLinks } from './MoreLinks'
import type { Finding, FindingsMessage } from './sections'
import { StepsFigure } from './StepsFigure'
import { StudyTable } from './StudyTable'
import styles from './FindingBlock.module.css'
import sections from './Section.module.css'
import { TextBlocks } from './TextBlocks'
import { studyNumbers, whereWords } from './words'

interface FindingBlockProps {
  finding: Finding
  number: number
  geometry: FigureGeometry
  topology: Topology
}

/** A finding: what the study says and where, the same here, and beside it the figure, in the order of reading. */
export function FindingBlock({ finding, number, geometry, topology }: FindingBlockProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const wordsId = useElementId()
  const { id, where, text, totals, opens, figure } = finding
  const title = t(`findings.${id}.title` as FindingsMessage, studyNumbers(dataset))
  return (
    <section className={styles.finding} aria-labelledby={id} data-finding={id} data-figure={figure}>
      <div className={styles.text}>
        <p className={styles.number} aria-hidden="true">
          {number}
        </p>
        <h3 id={id}>{title}</h3>
        <TextBlocks blocks={text} />
        <MoreLinks finding={finding} />
        <p className={sections.where}>{whereWords(texts, where)}</p>
        {totals && <StudyTable title={title} ids={totals} />}
        {figure === 'map' && opens && <FigureInWords id={wordsId} filters={opens} topology={topology} />}
        {!figure && <p>{opens ? <MapLink filters={opens} /> : t('findings.noMap')}</p>}
      </div>
      {figureOf(finding, geometry, wordsId)}
    </section>
  )
}

const figureOf = ({ figure, opens }: Finding, geometry: FigureGeometry, wordsId: string): ReactNode => {
  if (!figure || !opens) return null
  switch (figure) {
    case 'map':
      return <MapFigure geometry={geometry} filters={opens} wordsId={wordsId} />
    case 'steps':
      return <StepsFigure filters={opens} />
    case 'chart':
      return <LeadChart filters={opens} />
  }
}
