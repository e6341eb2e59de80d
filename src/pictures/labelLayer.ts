import { haloColour, labelColour } from '../cartography/fills'
import { LABEL_FONT_PX } from '../cartography/labels'
import type { Lens } from '../cartography/lenses'
import { SEAS } from '../cartography/seas'
import { lensLines } from '../cartography/textLines'
import { selectedLabel } from '../cartography/selectedLabel'
import { patternTile } from '../marks/patternShapes'
import type { Pen } from './pen'
import type { Scene } from './scene'
import { plain, type TypeStyle } from './type'

/** Lines of a name, centred on a place. */
const setName = (
  lines: readonly string[],
  x: number,
  y: number,
  style: TypeStyle,
  { setLine }: Pen,
): string =>
  lines
    .map((line, index) =>
      setLine(
        plain(line),
        x,
        Math.round((y + ((index - (lines.length - 1) / 2) * 1.05 + 0.35) * style.size) * 10) / 10,
        style,
      ),
    )
    .join('')

/** Names of the seas, in italics. */
export const seaNames = ({ texts }: Scene, { colours, setLine }: Pen): string =>
  SEAS.map(({ id, x, y, lines }) => {
    const name = texts.t(`sea.${id}`)
    const style: TypeStyle = {
      voice: 'serif-italic',
      size: LABEL_FONT_PX * 1.12,
      weight: 400,
      fill: colours('var(--sea-name)'),
      anchor: 'middle',
    }
    return (lines === 2 ? name.split(' ') : [name])
      .map((word, line) => setLine(plain(word), x, y + line * style.size * 1.05, style))
      .join('')
  }).join('')

/** How a name is set on a country: legible on its fill, over a halo in the fill's own colour. */
const styleOn = (scene: Scene, code: string, isOnSea: boolean, { colours }: Pen): TypeStyle => {
  const fill = scene.fillOf(code)
  const isOnFill = fill !== null && !isOnSea
  return {
    voice: 'sans',
    size: LABEL_FONT_PX,
    weight: 600,
    fill: colours(isOnFill ? labelColour(fill) : 'var(--ink)'),
    halo: {
      colour: colours(isOnFill ? haloColour(fill) : isOnSea ? 'var(--sea)' : 'var(--faded)'),
      // Marks for grey would run into the letters.
      width: LABEL_FONT_PX * (isOnFill && patternTile(fill) ? 0.4 : 0.26),
    },
  }
}

/** Names of the countries; the chosen one's larger and on paper. */
export const countryNames = (scene: Scene, pen: Pen): string => {
  const { labels, filters, nameOf } = scene
  const names = labels
    .filter(({ code }) => code !== filters.entity)
    .map(({ code, lines, x, y, anchor, tracking, isOnSea }) =>
      setName(lines, x, y, { ...styleOn(scene, code, isOnSea, pen), anchor, tracking }, pen),
    )
  const chosen = filters.entity
  const label = chosen === null ? null : selectedLabel(scene, chosen, nameOf(chosen))
  if (label) {
    const size = LABEL_FONT_PX * 1.2
    const style: TypeStyle = {
      voice: 'sans',
      size,
      weight: 700,
      fill: pen.colours('var(--ink)'),
      halo: { colour: pen.colours('var(--paper)'), width: size * 0.3 },
      anchor: label.anchor,
    }
    names.push(setName(label.lines, label.x, label.y, style, pen))
  }
  return names.join('')
}

/** Names in a lens, or the caption of one that shows a single state. */
export const lensNames = (scene: Scene, { labels }: Lens, pen: Pen): string =>
  labels
    .map(({ code, x, y }) => {
      const isCaption = labels.length <= 1
      const name = scene.nameOf(code)
      const style: TypeStyle = {
        ...(isCaption
          ? {
              ...styleOn(scene, code, true, pen),
              halo: { colour: pen.colours('var(--context)'), width: 3.2 },
            }
          : styleOn(scene, code, false, pen)),
        anchor: 'middle',
      }
      return setName(isCaption ? [name] : lensLines(name), x, y, style, pen)
    })
    .join('')
