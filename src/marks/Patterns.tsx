import { type ReactNode, use } from 'react'
import { type Fill, patternId, type Texture } from '../cartography/fills'
import { PatternPrefix } from './paint'
import styles from './marks.module.css'

const HATCH = { stroke: 'var(--hatch)', fill: 'none' } as const

/** One texture for one meaning in every theme: drawn on warm paper, or on the class's own colour. */
const TEXTURES: Record<Texture, { size: number; rotate: number; ground: string; marks: ReactNode }> = {
  no: {
    size: 6,
    rotate: 0,
    ground: 'var(--silence)',
    marks: <path d="M0 3H6" {...HATCH} strokeWidth="1.3" />,
  },
  'not-mentioned': {
    size: 6,
    rotate: 0,
    ground: 'var(--silence)',
    marks: (
      <g fill="var(--hatch)">
        <circle cx="1.5" cy="1.5" r="0.95" />
        <circle cx="4.5" cy="4.5" r="0.95" />
      </g>
    ),
  },
  'not-covered': {
    size: 7,
    rotate: -45,
    ground: 'var(--silence)',
    marks: <path d="M0 3.5H7" {...HATCH} strokeWidth="1.1" />,
  },
  'not-documented': {
    size: 8,
    rotate: -45,
    ground: 'var(--silence)',
    marks: <path d="M0 2H4.5M4 6H8M0 6H0.5" {...HATCH} strokeWidth="1.1" />,
  },
  'partly-documented': {
    size: 8,
    rotate: -45,
    ground: 'var(--c-partly)',
    marks: <path d="M0 2H4.5M4 6H8M0 6H0.5" {...HATCH} strokeWidth="1.1" />,
  },
  'date-unknown': {
    size: 7,
    rotate: 45,
    ground: 'var(--c-date-unknown)',
    marks: <path d="M0 3.5H7" stroke="var(--c-bound)" fill="none" strokeWidth="2.4" />,
  },
}

function Pattern({ fill }: { fill: Fill }) {
  const prefix = use(PatternPrefix)
  const id = `${prefix}-${patternId(fill)}`
  switch (fill.kind) {
    case 'texture': {
      const { size, rotate, ground, marks } = TEXTURES[fill.texture]
      return (
        <pattern
          id={id}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${rotate})`}
        >
          <rect width={size} height={size} fill={ground} />
          {marks}
        </pattern>
      )
    }
    case 'bands':
      return (
        <pattern id={id} width="22" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="11" height="22" fill={`var(--c-${fill.tokens[0]})`} />
          <rect x="11" width="11" height="22" fill={`var(--c-${fill.tokens[1]})`} />
        </pattern>
      )
    case 'stripes':
      return (
        <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill={`var(--c-${fill.ground})`} />
          <rect width="1.6" height="9" fill={`var(--c-${fill.stripe})`} />
        </pattern>
      )
    default:
      return null
  }
}

const TEXTURE_FILLS = Object.keys(TEXTURES).map((name): Fill => ({
  kind: 'texture',
  texture: name as Texture,
}))
const STRIPE_FILLS: Fill[] = ['origin', 'destination'].map((stripe) => ({
  kind: 'stripes',
  ground: 'both-g',
  stripe,
}))

interface PatternsProps {
  /** Fills of two classes at once that the dataset holds. */
  bands: readonly Fill[]
}

/** Every pattern of the atlas, drawn once and all of them, so that no key ever asks for one that is not there. */
export function Patterns({ bands }: PatternsProps) {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        {[...TEXTURE_FILLS, ...STRIPE_FILLS, ...bands].map((fill) => (
          <Pattern key={patternId(fill)} fill={fill} />
        ))}
      </defs>
    </svg>
  )
}
