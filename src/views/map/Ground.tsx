import type { Lens } from '../../cartography/lenses'
import type { Outlines } from '../../cartography/outlines'
import { ringsOf } from '../../cartography/rings'
import { SEAS } from '../../cartography/seas'
import { useTexts } from '../../text/context'
import styles from './Ground.module.css'

interface GroundProps {
  outlines: Pick<Outlines, 'context' | 'graticule'>
}

/** What lies under the entities: graticule, land outside the study, sea names. */
export function Ground({ outlines }: GroundProps) {
  const { t } = useTexts()
  return (
    <g aria-hidden="true">
      <path className={styles.graticule} d={outlines.graticule} />
      <path className={styles.context} d={outlines.context} />
      {SEAS.map(({ id, x, y, lines }) => {
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
}

interface LinesProps {
  outlines: Pick<Outlines, 'borders' | 'coast' | 'disputed' | 'entities'>
  lenses?: readonly Lens[]
}

/** Borders over the entities: a white line under a dark hairline, so that they hold on any pair of fills. */
export function Lines({ outlines, lenses = [] }: LinesProps) {
  return (
    <g aria-hidden="true" className={styles.lines}>
      <path className={styles.coast} d={outlines.coast} />
      <path className={styles.borderHalo} d={outlines.borders} />
      <path className={styles.borderHalo} d={outlines.disputed} />
      <path className={styles.border} d={outlines.borders} />
      <path className={styles.disputed} d={outlines.disputed} data-border="SRB-XKX" />
      {lenses.map(
        ({ id, extentPath }) => extentPath && <path key={id} className={styles.extent} d={extentPath} />,
      )}
      {ringsOf(outlines.entities).map(({ code, x, y, radius }) => (
        <g key={code}>
          <circle className={styles.ringHalo} cx={x} cy={y} r={radius} />
          <circle className={styles.ring} cx={x} cy={y} r={radius} />
        </g>
      ))}
    </g>
  )
}
