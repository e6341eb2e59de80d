import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { StudyBlock } from './blocks'
import { FIGURE_FRAME } from '../../map/geometry/frames'
import { FIGURES } from './figures'
import { mapId } from './FindingBlock'
import styles from './MapsAtOnce.module.css'
import sections from './Section.module.css'

/** The first map of each section, which leads to its finding; the drawings are those of the findings. */
export function MapsAtOnce({ blocks }: { blocks: readonly StudyBlock[] }) {
  const { t } = useTexts()
  const withMaps = blocks.filter(({ id }) => FIGURES[id]?.kind === 'map')
  const firsts = withMaps.filter(
    ({ section }, index) => withMaps.findIndex((block) => block.section === section) === index,
  )
  return (
    <ul className={styles.maps} aria-label={t('findings.maps')} data-maps="">
      {firsts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <svg
              className={sections.map}
              viewBox={`0 0 ${FIGURE_FRAME.widthPx} ${FIGURE_FRAME.heightPx}`}
              aria-hidden="true"
            >
              <use href={`#${mapId(id)}`} />
            </svg>
            <span className={styles.title}>
              <DataTexts of={[title]} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
