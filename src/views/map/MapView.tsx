import { type ReactNode, useId, useRef } from 'react'
import type { Frame } from '../../cartography/frames'
import { fillOf } from '../../cartography/fills'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { questionText } from '../../wording/question'
import { EntityLayer, type EntityMark } from './EntityLayer'
import { Ground, Lines } from './Ground'
import { Labels } from './Labels'
import { Lenses } from './Lenses'
import type { MapGeometry } from './geometry'
import styles from './MapView.module.css'
import { Outlines } from './Outlines'
import { Pointing } from './Pointing'
import { useCountryWords } from './useCountryWords'
import { useMapKeys } from './useMapKeys'

interface MapViewProps {
  geometry: MapGeometry
  /** Drawn over the borders and under the names, in px of the frame. */
  overlay?: (frame: Frame) => ReactNode
}

/** The map of the present question: shapes, lenses, labels, selection. Everything it shows is also in words. */
export function MapView({ geometry, overlay }: MapViewProps) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { frame, outlines, lenses, labels } = geometry
  const helpId = useId()
  const svg = useRef<SVGSVGElement>(null)
  const marks = useMarks()
  const focusable = useMapKeys(svg, outlines.entities)

  return (
    <div className={styles.map}>
      <svg
        ref={svg}
        className={styles.svg}
        data-map=""
        viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
        preserveAspectRatio="xMidYMid meet"
        role="group"
        aria-label={texts.t('map.label', { question: questionText(texts, filters) })}
        aria-describedby={helpId}
      >
        <Ground frame={frame} outlines={outlines} />
        <EntityLayer shapes={outlines.entities} marks={marks} focusable={focusable} />
        <Lines outlines={outlines} lenses={lenses} />
        {overlay?.(frame)}
        <Labels labels={labels} marks={marks} selected={filters.entity} />
        <Lenses lenses={lenses} marks={marks} />
        <Outlines geometry={geometry} marks={marks} />
      </svg>
      <p id={helpId} className="visuallyHidden">
        {texts.t('map.help')}
      </p>
      <Pointing svg={svg} geometry={geometry} />
    </div>
  )
}

/** How each entity is drawn and named at present. */
const useMarks = (): ReadonlyMap<string, EntityMark> => {
  const answer = useAnswer()
  const { theme, sub, entity } = useAtlas((state) => state.filters)
  const words = useCountryWords()
  return new Map(
    [...answer.valueOf].map(([code, value]) => [
      code,
      {
        fill: fillOf(theme, sub, value.classes, value.strength),
        classes: value.classes.join(' '),
        label: words(code),
        isShown: answer.shown.has(code),
        isSelected: code === entity,
      },
    ]),
  )
}
