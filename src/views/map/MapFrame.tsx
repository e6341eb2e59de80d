import { type ComponentType, type ReactNode, useMemo, useRef } from 'react'
import { writePlaces } from '../../cartography/places'
import { useAtlas } from '../../store/context'
import { useRested } from '../../store/rested'
import { useTexts } from '../../text/context'
import { questionText } from '../../wording/question'
import { Changed } from './Changed'
import { EntityLayer, type EntityMark } from './EntityLayer'
import type { MapGeometry } from './geometry'
import { Ground, Lines } from './Ground'
import { Labels } from './Labels'
import { Lenses } from './Lenses'
import labelStyles from './Labels.module.css'
import styles from './MapView.module.css'
import type { TellLost } from './LostNotice'
import { Outlines } from './Outlines'
import { Pointing } from './Pointing'
import { useDetail } from './useDetail'
import { useNamesAt } from './useNamesAt'
import { useZoom } from './useZoom'
import { ZoomButtons } from './ZoomButtons'

interface MapFrameProps {
  geometry: MapGeometry
  marks: ReadonlyMap<string, EntityMark>
  /** The one entity that the tab key reaches. */
  focusable: string
  /** Id of the further words of that entity. */
  focusId: string
  /** Entities that another panel already has as buttons. */
  copies: ReadonlySet<string>
  helpId: string
  wordsId: string | undefined
  tellLost: TellLost
  overlay: ReactNode
  Tools: ComponentType | undefined
}

/** What an SVG of its own is by the standard, said because browsers take one without a role for a mere picture. */
const ROLE = { role: 'graphics-document document' }

/** Chromium makes what listens for focus in an SVG a stop of the tab key; the only stop of the map is a country. */
const NO_STOP = { tabIndex: -1 }

/** One frame of the map with its layers, what points at it, and its zoom. */
export function MapFrame({
  geometry: made,
  marks,
  focusable,
  focusId,
  copies,
  helpId,
  wordsId,
  tellLost,
  overlay,
  Tools,
}: MapFrameProps) {
  const texts = useTexts()
  const selected = useAtlas((state) => state.filters.entity)
  // Read when a reader comes to the map, not while they move the day.
  const question = useRested((filters) => questionText(texts, filters))
  const { geometry, ...detail } = useDetail(made)
  const { frame, outlines, lenses, seas } = geometry
  const places = useMemo(() => writePlaces(outlines.entities), [outlines])
  const svg = useRef<SVGSVGElement>(null)
  const chosen = outlines.entities.find(({ code }) => code === selected)?.pointPx ?? null
  const zoom = useZoom(svg, frame, chosen, detail, tellLost)
  const names = useNamesAt(geometry, selected, zoom.labelWidthPx)
  const panel = frame.id === 'wide' ? '' : ` (${texts.t(`map.${frame.id}`)})`
  return (
    <div className={styles.frame} data-frame={frame.id}>
      <svg
        ref={svg}
        className={`${styles.svg} ${labelStyles.scale}`}
        data-map=""
        data-places={frame.id === 'wide' ? places : undefined}
        viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
        preserveAspectRatio="xMidYMid meet"
        {...ROLE}
        {...NO_STOP}
        aria-label={texts.t('map.label', { question }) + panel}
        aria-describedby={helpId}
        aria-details={wordsId}
      >
        <g data-zoomed="">
          <Ground outlines={outlines} seas={seas} />
          <EntityLayer
            shapes={outlines.entities}
            marks={marks}
            focusable={focusable}
            focusId={focusId}
            copies={copies}
          />
          <Lines outlines={outlines} lenses={lenses} />
          {overlay}
          <Changed shapes={outlines.entities} />
          <Labels labels={names.labels} marks={marks} isZoomed={zoom.isZoomed} />
          <Outlines geometry={geometry} names={names.chosen} isZoomed={zoom.isZoomed} />
        </g>
        {!zoom.isZoomed && <Lenses lenses={lenses} marks={marks} />}
        {!zoom.isZoomed && lenses.map(({ id, entities }) => <Changed key={id} shapes={entities} />)}
        {!zoom.isZoomed && <Outlines geometry={geometry} inLenses />}
      </svg>
      {frame.id === 'east-panel' && <p className={styles.panelName}>{texts.t('map.east-panel')}</p>}
      <div className={styles.corner}>
        <ZoomButtons zoom={zoom} />
        {Tools && <Tools />}
      </div>
      <Pointing svg={svg} geometry={geometry} />
    </div>
  )
}
