import type { Dataset } from '../../data/Dataset'
import { mostClassesOf, THEMES } from '../../domain/themes'
import { DEFAULT_FILTERS } from '../../state/filters'
import { type Fill, fillOf, tileId } from '../geometry/fills'
import { PATTERN_FILLS, patternTile } from '../geometry/patternShapes'
import styles from './marks.module.css'
import { element } from './element'

/** Gives the bands of each pair of classes in a dataset. */
export const bandsIn = (dataset: Dataset): readonly Fill[] => {
  const bands = THEMES.filter((theme) => mostClassesOf(theme, 'main') > 1).flatMap((theme) =>
    dataset.entities
      .map(({ code }) => dataset.valueOf(code, { ...DEFAULT_FILTERS, theme }).classes)
      .filter((classes) => classes.length > 1)
      .map((classes) => fillOf(theme, 'main', classes)),
  )
  return unlike(bands)
}

/** Gives the fills of a dataset that need a pattern: every texture, and all bands. */
export const patternFills = (dataset: Dataset): readonly Fill[] => [...PATTERN_FILLS, ...bandsIn(dataset)]

const unlike = (fills: readonly Fill[]): readonly Fill[] => [
  ...new Map(fills.map((fill) => [tileId(fill), fill])).values(),
]

export const turnOf = (rotate: number): string => (rotate === 0 ? '' : `rotate(${rotate})`)

const pattern = (fill: Fill, id: string, scale: number): string => {
  const tile = patternTile(fill)
  if (!tile) return ''
  const { size, rotate, shapes } = tile
  const transform = [scale !== 1 && `scale(${scale})`, turnOf(rotate)]
  return element(
    'pattern',
    {
      id: `${id}-${tileId(fill)}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: transform.filter(Boolean).join(' ') || undefined,
    },
    ...shapes.map(({ tag, attributes, isForGrey }) =>
      element(tag, { class: isForGrey ? styles.forGrey : undefined, ...attributes }),
    ),
  )
}

/** Draws the patterns of some fills, once each, for the atlas of this id; `scale` enlarges them. */
export const patterns = (fills: readonly Fill[], id: string, scale = 1): string => {
  return element('defs', {}, ...unlike(fills).map((fill) => pattern(fill, id, scale)))
}
