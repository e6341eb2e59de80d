import { useId } from 'react'
import type { CutOut as CutOutMap } from '../../map/geometry/cutOut'
import type { Fill } from '../../map/geometry/fills'
import type { EntityCode } from '../../domain/entity'
import { cutOutLayers } from '../../map/markup/cutOut'
import styles from '../../map/markup/cutOut.module.css'
import { usePaint } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { countryPath } from '../../domain/sitePaths'
import { entityLabel } from '../../text/sentences/words'

interface CutOutProps {
  map: CutOutMap
  /** Fills of the map's subjects; a country without one is plain. */
  fills?: Readonly<Record<EntityCode, Fill>>
  label: string
  descriptionId?: string
}

/** A small map of one or two countries among their neighbours, which are links to their pages. */
export function CutOut({ map, fills = {}, label, descriptionId }: CutOutProps) {
  const labelId = useId()
  const paint = usePaint()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const layers = cutOutLayers(map, {
    fills,
    paint,
    label,
    labelId,
    nameOf: (code) => entityLabel(dataset.entity(code)),
    addressOf: (code) => linkTo(root, countryPath(dataset.entity(code))),
  })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.widthPx} ${map.heightPx}`}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={descriptionId}
      data-cut-out=""
      // oxlint-disable-next-line react/no-danger -- what is inside is drawn by the writers of the map
      dangerouslySetInnerHTML={{ __html: layers }}
    />
  )
}
