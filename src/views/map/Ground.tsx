import { memo } from 'react'
import type { LensShapes } from '../../cartography/lenses'
import type { Outlines } from '../../cartography/outlines'
import { pathParts } from '../../cartography/pathParts'
import { ringsOf } from '../../cartography/rings'
import { useTexts } from '../../text/context'
import type { MapGeometry } from './geometry'
import styles from './Ground.module.css'

interface GroundProps {
  outlines: Pick<Outlines, 'context' | 'graticule'>
  seas: MapGeometry['seas']
}

/** What lies under the entities: graticule, land outside the study, sea names. */
export const Ground = memo(function Ground({ outlines, seas }: GroundProps) {
  const { t } = useTexts()
  return (
    <g aria-hidden="true">
      <path className={styles.graticule} data-layer="graticule" d={outlines.graticule} />
      <path className={styles.context} data-layer="context" d={outlines.context} />
      {seas.map(({ id, x, y, lines }) => {
        const name = t(`sea.${id}`)
        const words = lines === 2 ? name.split(' ') : [name]
        return (
          <text key={id} className={styles.sea} x={x} y={y} data-sea={id}>
            {words.map((word, line) => (
              <tspan key={word} x={x} dy={line === 0 ? 0 : '1.05em'}>
                {word}
              </tspan>
            ))}
          </text>
        )
      })}
    </g>
  )
})

interface LinesProps {
  outlines: Pick<Outlines, 'borders' | 'coast' | 'disputed' | 'entities'>
  lenses?: readonly LensShapes[]
}

/** Borders over the entities: a white line under a dark hairline, so that they hold on any pair of fills. */
export const Lines = memo(function Lines({ outlines, lenses = [] }: LinesProps) {
  const [coast, borders] = [pathParts(outlines.coast), pathParts(outlines.borders)]
  return (
    <g aria-hidden="true" className={styles.lines}>
      {coast.map((line) => (
        <path key={line} className={styles.coast} data-layer="coast" d={line} />
      ))}
      {borders.map((line) => (
        <path key={line} className={styles.borderHalo} d={line} />
      ))}
      <path className={styles.borderHalo} d={outlines.disputed} />
      {borders.map((line) => (
        <path key={line} className={styles.border} data-layer="borders" d={line} />
      ))}
      <path className={styles.disputed} data-layer="disputed" data-border="SRB-XKX" d={outlines.disputed} />
      {lenses.map(
        ({ id, extentPath }) =>
          extentPath && <path key={id} className={styles.extent} data-extent={id} d={extentPath} />,
      )}
      {ringsOf(outlines.entities).map(({ code, x, y, radius }) => (
        <g key={code}>
          <circle className={styles.ringHalo} cx={x} cy={y} r={radius} />
          <circle className={styles.ring} cx={x} cy={y} r={radius} />
        </g>
      ))}
    </g>
  )
})
