import type { Topology } from 'topojson-specification'
import { mapGroundOf } from '../../cartography/mapGround'
import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import { MapWords } from '../../views/mapWords/MapWords'
import styles from '../../views/mapWords/MapWords.module.css'
import { mapWordsContext } from '../../wording/mapWordsContext'

interface FigureInWordsProps {
  /** What the figure refers to. */
  id: string
  filters: Filters
  topology: Topology
}

/** A finding's map in words. It stands with the text, since figures of a story change places while they are read. */
export function FigureInWords({ id, filters, topology }: FigureInWordsProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <details id={id} className={styles.fold}>
      <summary>
        <h4>{texts.t('map.inWords')}</h4>
      </summary>
      <MapWords context={mapWordsContext(texts, dataset, filters, mapGroundOf(topology))} heading="h5" />
    </details>
  )
}
