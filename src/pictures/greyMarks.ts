import { type Fill, patternId } from '../cartography/fills'
import { BAND_PX, patternTile, type PatternShape, type PatternTile } from '../marks/patternShapes'

/** Colours that another class of their theme shares its lightness with, and a mark that tells them apart in grey. */
const MARKS: Readonly<Record<string, PatternShape>> = {
  'lead-other': {
    tag: 'circle',
    attributes: { cx: BAND_PX / 2, cy: BAND_PX / 2, r: 1.7, fill: 'var(--paper)' },
  },
  'lead-justice': {
    tag: 'path',
    attributes: { d: 'M3 5.5H8M5.5 3V8', stroke: 'var(--ink)', strokeWidth: 1.1, fill: 'none' },
  },
  'lead-health': {
    tag: 'path',
    attributes: { d: 'M3.5 3.5H7.5V7.5H3.5Z', stroke: 'var(--ink)', strokeWidth: 1, fill: 'none' },
  },
}

/** The mark that a colour carries in pictures, if any. */
export const greyMark = (token: string): PatternShape | undefined => MARKS[token]

const moved = ({ tag, attributes }: PatternShape, x: number, y: number): PatternShape => ({
  tag,
  attributes: { ...attributes, transform: `translate(${x},${y})` },
})

/** The marks of both bands, twice in the length of a tile. */
const bandMarks = (tokens: readonly string[]): PatternShape[] =>
  tokens.flatMap((token, index) => {
    const mark = greyMark(token)
    return mark ? [moved(mark, index * BAND_PX, 0), moved(mark, index * BAND_PX, BAND_PX)] : []
  })

/** The pattern that draws a fill in a picture, with the marks for grey; null for a plain colour. */
export const pictureTile = (fill: Fill): PatternTile | null => {
  const tile = patternTile(fill)
  if (fill.kind === 'bands' && tile) return { ...tile, shapes: [...tile.shapes, ...bandMarks(fill.tokens)] }
  if (fill.kind !== 'colour') return tile
  const mark = greyMark(fill.token)
  if (!mark) return null
  const ground = { width: BAND_PX, height: BAND_PX, fill: `var(--c-${fill.token})` }
  return { size: BAND_PX, rotate: 0, shapes: [{ tag: 'rect', attributes: ground }, mark] }
}

/** Id of the pattern of a fill in a picture. */
export const pictureTileId = (fill: Fill): string =>
  fill.kind === 'colour' ? `marked-${fill.token}` : (patternId(fill) ?? '')
