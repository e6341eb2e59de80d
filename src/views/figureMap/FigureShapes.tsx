import type { FigureGeometry } from './figureGeometry'
import styles from './FigureMap.module.css'

/** Ids of what the figures of a page share; a page has one set. */
export const SHAPE_IDS = {
  ground: 'fg',
  lines: 'fl',
  entity: (code: string) => `f${code}`,
  label: (code: string) => `t${code}`,
}

/** Every outline once, unseen: the figures of the page draw them by their ids, so that each costs a few letters. */
export function FigureShapes({ geometry }: { geometry: FigureGeometry }) {
  const { entities, discs, context, borders, disputed, labels } = geometry
  return (
    <svg className={styles.shapes} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id={SHAPE_IDS.ground} className={styles.context} d={context} />
        {entities.map(({ code, path }) => {
          const disc = discs.find((ring) => ring.code === code)
          return disc ? (
            <circle
              key={code}
              id={SHAPE_IDS.entity(code)}
              className={styles.disc}
              cx={disc.x}
              cy={disc.y}
              r={disc.radius}
            />
          ) : (
            <path key={code} id={SHAPE_IDS.entity(code)} className={styles.entity} d={path} />
          )
        })}
        <g id={SHAPE_IDS.lines}>
          <path className={styles.borderHalo} d={borders} />
          <path className={styles.borderHalo} d={disputed} />
          <path className={styles.border} d={borders} />
          <path className={styles.disputed} d={disputed} />
        </g>
        {labels.map(({ code, lines, x, y, anchor, tracking }) => (
          <text
            key={code}
            id={SHAPE_IDS.label(code)}
            className={styles.label}
            textAnchor={anchor}
            letterSpacing={tracking ? `${tracking}em` : undefined}
          >
            {lines.map((line, index) => (
              <tspan key={line} x={x} y={y} dy={`${(index - (lines.length - 1) / 2) * 1.05 + 0.35}em`}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </defs>
    </svg>
  )
}
