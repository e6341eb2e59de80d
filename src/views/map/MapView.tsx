import { type ComponentType, type ReactNode, useMemo, useRef, useId } from 'react'
import { isWithin } from '../../cartography/frames'
import { useTexts } from '../../text/context'
import type { MapDrawing, MapGeometry } from './geometry'
import type { TellLost } from './LostNotice'
import { MapFrame } from './MapFrame'
import styles from './MapView.module.css'
import { useFocusWords } from './useFocusWords'
import { type PanelLimits, useMapFrames } from './useMapFrames'
import { useMapKeys } from './useMapKeys'
import { useMarks } from './useMarks'

interface MapViewProps {
  drawing: MapDrawing
  /** Drawn over the borders and under the names, in px of the frame. */
  overlay?: (geometry: MapGeometry) => ReactNode
  /** Where it is drawn as two panels; those of the atlas where not given. */
  panels?: PanelLimits
  /** Id of what tells this map in words, where the page has it. */
  wordsId?: string
  /** Takes a reader with a keyboard on to what is told of the country they opened; must stay the same function. */
  onOpen?: (code: string) => void
  /** Is told what of the map was wanted and did not come. */
  tellLost: TellLost
  /** What else stands with the buttons of the map, such as a list of its keys. */
  Tools?: ComponentType | undefined
}

/** The map of the present question, in one frame or in two panels. Everything it shows is also in words. */
export function MapView({ drawing, overlay, panels, wordsId, onOpen, tellLost, Tools }: MapViewProps) {
  const { t } = useTexts()
  const helpId = useId()
  const focusId = useId()
  const container = useRef<HTMLDivElement>(null)
  const drawn = useMapFrames(container, drawing, panels)
  const focusable = useMapKeys(container, { entities: drawing.wide.outlines.entities, onOpen })
  const focusWords = useFocusWords(container, focusable, tellLost)
  const marks = useMarks()
  const copies = useMemo(() => drawn.map((geometry) => copiesIn(drawn, geometry)), [drawn])
  return (
    <div ref={container} className={styles.map} data-panels={drawn.length}>
      {drawn.map((geometry, index) => (
        <MapFrame
          key={geometry.frame.id}
          geometry={geometry}
          marks={marks}
          focusable={focusable}
          focusId={focusId}
          copies={copies[index] ?? NONE}
          helpId={helpId}
          wordsId={wordsId}
          tellLost={tellLost}
          overlay={overlay?.(geometry)}
          Tools={index === 0 ? Tools : undefined}
        />
      ))}
      <p id={helpId} className="visuallyHidden">
        {Tools ? `${t('map.help')} ${t('map.help.more')}` : t('map.help')}
      </p>
      <p id={focusId} hidden data-focus-words="">
        {focusWords}
      </p>
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** Entities that the frame shows and another has as buttons. */
const copiesIn = (drawn: readonly MapGeometry[], geometry: MapGeometry): ReadonlySet<string> =>
  new Set(
    geometry.outlines.entities
      .map(({ code }) => code)
      .filter((code) => drawn.find((other) => isHomeOf(other, code)) !== geometry),
  )

/** Whether the frame shows the place of the entity, and not only a part of its land. */
const isHomeOf = ({ frame, outlines }: MapGeometry, code: string): boolean =>
  outlines.entities.some(({ code: other, pointPx }) => other === code && isWithin(frame, pointPx))
