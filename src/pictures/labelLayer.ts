import { haloColour, labelColour } from '../cartography/fills'
import { namesWithChosen } from '../cartography/labels'
import { CHOSEN_SHARE, LABEL_FONT_PX } from '../cartography/labelSizes'
import type { NamePlace } from '../cartography/placeName'
import { type Lens, LENS_NAME_PX } from '../cartography/lensNames'
import { SEAS } from '../cartography/seas'
import { patternTile } from '../marks/patternShapes'
import { element } from '../map/markup/element'
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
const styleOn = (scene: Scene, code: string, isBeside: boolean, { colours }: Pen): TypeStyle => {
  const fill = scene.fillOf(code)
  const isOnFill = fill !== null && !isBeside
  return {
    voice: 'sans',
    size: LABEL_FONT_PX,
    weight: 600,
    fill: colours(isOnFill ? labelColour(fill) : 'var(--ink)'),
    halo: {
      colour: colours(isOnFill ? haloColour(fill) : isBeside ? 'var(--sea)' : 'var(--faded)'),
      // Marks for grey would run into the letters.
      width: LABEL_FONT_PX * (isOnFill && patternTile(fill) ? 0.4 : 0.26),
    },
  }
}

/** The line from a country to a name beside it, with a dot where it begins. */
const leaderLine = ({ leader }: NamePlace, isChosen: boolean, { colours }: Pen): string => {
  if (leader === null) return ''
  const line = (d: string, stroke: string, width: number) =>
    element('path', {
      d,
      fill: 'none',
      stroke: colours(stroke),
      'stroke-width': width,
      'stroke-linecap': 'round',
    })
  const ink = isChosen ? 'var(--ink)' : 'var(--ink-2)'
  return [
    line(leader, isChosen ? 'var(--paper)' : 'var(--sea)', isChosen ? 3.4 : 2.6),
    line(leader, ink, isChosen ? 1 : 0.8),
    line(leader.replace(/L.*/, 'h0'), ink, isChosen ? 4 : 3.4),
  ].join('')
}

/** Names of the countries; the chosen one's larger and on paper. */
export const countryNames = (scene: Scene, pen: Pen): string => {
  const { filters, nameOf, frame } = scene
  const { labels, chosen } =
    filters.entity === null
      ? { labels: scene.labels, chosen: [] }
      : namesWithChosen(scene, filters.entity, nameOf(filters.entity), [frame.widthPx])
  const names = labels.map((label) => {
    const { code, lines, x, y, anchor, tracking, leader } = label
    const style = { ...styleOn(scene, code, leader !== null, pen), anchor, tracking }
    return leaderLine(label, false, pen) + setName(lines, x, y, style, pen)
  })
  for (const place of chosen) {
    const size = LABEL_FONT_PX * CHOSEN_SHARE
    const style: TypeStyle = {
      voice: 'sans',
      size,
      weight: 700,
      fill: pen.colours('var(--ink)'),
      halo: { colour: pen.colours('var(--paper)'), width: size * 0.3 },
      anchor: place.anchor,
    }
    names.push(leaderLine(place, true, pen) + setName(place.lines, place.x, place.y, style, pen))
  }
  return names.join('')
}

/** Names in a lens, or the caption of one that shows a single state. */
export const lensNames = (scene: Scene, { labels }: Lens, pen: Pen): string =>
  labels
    .map((label) => {
      const { code, lines, x, y, anchor, leader } = label
      const isCaption = labels.length <= 1
      const style: TypeStyle = {
        ...styleOn(scene, code, isCaption || leader !== null, pen),
        ...(isCaption
          ? { halo: { colour: pen.colours('var(--context)'), width: 3.2 } }
          : { size: LENS_NAME_PX }),
        anchor,
      }
      return leaderLine(label, false, pen) + setName(lines, x, y, style, pen)
    })
    .join('')
