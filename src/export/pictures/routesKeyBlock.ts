import { element } from '../../map/markup/element'
import { routeSample, SAMPLE } from '../../map/markup/routesKey'
import type { Paint } from '../../map/markup/shapes'
import { routeLooks } from '../../text/sentences/routeNotes'
import type { Scene } from './scene'
import { plain, type SetBlock, setText, type TypeStyle } from './type'

interface KeyPlace {
  readonly x: number
  readonly top: number
  readonly isShort?: boolean
}

/** Draws the key of a map with routes: its lines, the places at its edge, and the land without colours. */
export const routesKeyBlock = (
  { texts, routes }: Scene,
  paint: Paint,
  { x, top, isShort = false }: KeyPlace,
): SetBlock => {
  const row = isShort ? 25 : 23
  const style: TypeStyle = { voice: 'sans', size: isShort ? 17 : 14, weight: 400, fill: 'var(--ink)' }
  const looks = routeLooks(routes?.shown.drawn ?? [])
  const rows = looks.map((look, index) => {
    const y = top + index * row
    return element(
      'g',
      { 'data-key-route': look },
      element(
        'g',
        { transform: `translate(${x},${y + (row - SAMPLE.height) / 2})` },
        routeSample(look, paint),
      ),
      setText(
        plain(texts.t(`key.routes.${look}`)),
        x + SAMPLE.width + 9,
        y + row / 2 + style.size * 0.35,
        style,
      ),
    )
  })
  return { svg: element('g', { 'data-key': '' }, ...rows), bottom: top + looks.length * row }
}
