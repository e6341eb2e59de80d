import { useId } from 'react'
import { CUT_OUT_RING_PX, type CutOut as CutOutMap, type CutOutCountry } from '../../cartography/cutOut'
import type { Fill } from '../../cartography/fills'
import type { CutOutLabel } from '../../cartography/cutOutLabels'
import { BASELINE_EM, LINE_EM } from '../../cartography/setName'
import type { EntityCode } from '../../domain/entity'
import { usePaint } from '../../marks/paint'
import { useAtlas } from '../../store/context'
import { linkTo } from '../../store/linkTo'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { entityLabel } from '../../wording/words'
import styles from './CutOut.module.css'

interface CutOutProps {
  map: CutOutMap
  /** How a country that the map is about is filled; plain where its code is missing. */
  fills?: Readonly<Record<EntityCode, Fill>>
  /** What the map shows, in words, for those who do not see it. */
  label: string
  /** Id of the words that tell more of what it shows. */
  wordsId?: string
}

/** A small map of one or two countries among those around them; these lead to their pages. */
export function CutOut({ map, fills = {}, label, wordsId }: CutOutProps) {
  const title = useId()
  const paint = usePaint()
  const { widthPx, heightPx, focus, around, labels, namePx } = map
  const isLink = new Set(around.map(({ code }) => code))
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="group"
      aria-labelledby={title}
      aria-describedby={wordsId}
      data-cut-out=""
    >
      <title id={title}>{label}</title>
      <path className={styles.land} d={map.land} />
      {around.map((country) => (
        <Around key={country.code} country={country} />
      ))}
      <path className={styles.border} d={map.borders} />
      {focus.map(({ code, path }) => {
        const fill = fills[code]
        return (
          <path
            key={code}
            className={fill ? undefined : styles.plain}
            d={path}
            fill={fill && paint(fill)}
            data-entity={code}
          />
        )
      })}
      <path className={styles.halo} d={map.outline} />
      <path className={styles.outline} d={map.outline} />
      {map.disputed && <path className={styles.disputedGround} d={map.disputed} />}
      {map.disputed && <path className={styles.disputed} d={map.disputed} data-border="SRB-XKX" />}
      {map.rings.map(({ code, x, y }) => (
        <circle key={code} className={styles.ring} cx={x} cy={y} r={CUT_OUT_RING_PX} />
      ))}
      <g aria-hidden="true" className={styles.names} fontSize={namePx}>
        {labels.map((candidate) => (
          <Name key={candidate.code} label={candidate} namePx={namePx} isLink={isLink.has(candidate.code)} />
        ))}
      </g>
    </svg>
  )
}

/** A country around: its land is a link to its page. */
function Around({ country: { code, path } }: { country: CutOutCountry }) {
  const root = useSiteRoot()
  const entity = useAtlas((state) => state.dataset.entity(code))
  return (
    <a href={linkTo(root, countryPath(entity))} aria-label={entityLabel(entity)}>
      <path className={styles.around} d={path} />
    </a>
  )
}

interface NameProps {
  label: CutOutLabel
  namePx: number
  isLink: boolean
}

function Name({ label: { lines, x, y, anchor, leader, isFocus }, namePx, isLink }: NameProps) {
  const baseline = y + BASELINE_EM * namePx
  const kind = isFocus ? 'focus' : isLink ? 'link' : 'other'
  const [only] = lines
  return (
    <>
      {leader !== null && (
        <>
          <path className={styles.leaderHalo} d={leader} />
          <path className={styles.leader} d={leader} />
        </>
      )}
      <text
        x={x}
        y={Math.round(baseline)}
        textAnchor={anchor === 'middle' ? undefined : anchor}
        data-name={kind}
      >
        {lines.length === 1
          ? only
          : lines.map((line, index) => (
              <tspan
                key={line}
                x={x}
                y={Math.round(baseline + (index - (lines.length - 1) / 2) * LINE_EM * namePx)}
              >
                {line}
              </tspan>
            ))}
      </text>
    </>
  )
}
