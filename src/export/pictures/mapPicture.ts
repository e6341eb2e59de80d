import { element } from '../../map/markup/element'
import { keyBlock } from './keyBlock'
import { mapLayer, createPaints } from './mapLayer'
import { mapWords } from './mapWords'
import { pictureDocument } from './pictureDocument'
import type { Picture } from './save'
import { type SceneInput, sceneOf } from './scene'
import { type BlockStyle, setBlock } from './type'
import { hasDay } from '../../domain/themes'
import { type Filters, DEFAULT_FILTERS } from '../../state/filters'
import { toQuery } from '../../state/link'

/** Parts of a link that do not change what a picture shows. */
const LEFT_OUT: ReadonlySet<string> = new Set(['theme', 'view'])

/** Names a picture after theme, filters, day and version of the data, without an extension. */
const fileName = (filters: Filters, dataVersion: string): string => {
  const set = new URLSearchParams(toQuery(filters, DEFAULT_FILTERS))
  const words = [...set].filter(([name]) => !LEFT_OUT.has(name)).map(([name, value]) => `${name}-${value}`)
  const day = hasDay(filters.theme, filters.sub) && !set.has('on') ? [`on-${filters.on}`] : []
  return ['child-trafficking-atlas', filters.theme, ...words, ...day, `data-${dataVersion}`]
    .join('_')
    .replace(/[^\w.-]+/g, '-')
}

/** A picture of the map, with its address and fonts. */
interface MapPictureInput extends SceneInput {
  /** Null where others cannot open the state. */
  readonly address: string | null
  /** A style element by `fontFaces`; empty for the reader's fonts. */
  readonly fonts: string
}

const WIDTH = 1200
const MARGIN = 28
const GAP = 44
const KEY_WIDTH = 560

/** Draws the map as a complete picture: question, answer, filters, map, key, notes, sources, caveat. */
export const mapPicture = ({ address, fonts, ...input }: MapPictureInput): Picture => {
  const scene = sceneOf(input)
  const words = mapWords(scene, address)
  const { paint, defs } = createPaints()
  const body: BlockStyle = {
    voice: 'sans',
    size: 13,
    weight: 400,
    fill: 'var(--ink-2)',
    leading: 18,
  }
  const lead: BlockStyle = { ...body, size: 17, fill: 'var(--ink)', leading: 24 }
  const title: BlockStyle = { ...lead, voice: 'serif', size: 28, weight: 600, leading: 34, isTitle: true }
  const parts: string[] = []
  const add = (text: string, style: BlockStyle, x: number, top: number, width: number): number => {
    if (text === '') return top
    const block = setBlock(text, { x, top, width }, style)
    parts.push(block.svg)
    return block.bottom
  }
  const full = WIDTH - 2 * MARGIN
  // The serif is wider than the sans of the estimates.
  let top = add(words.question, title, MARGIN, 22, full * 0.86)
  top = add(words.answer, lead, MARGIN, top + 4, full)
  top = add(words.filters, body, MARGIN, top + 4, full) + 14
  parts.push(element('g', { transform: `translate(0,${top})` }, mapLayer(scene, { paint })))
  top += scene.geometry.frame.heightPx + 10
  if (words.routes !== '') top = add(words.routes, { ...body, fill: 'var(--ink)' }, MARGIN, top, full) + 8
  const key = keyBlock(scene, paint, { x: MARGIN, top: top + 4, width: KEY_WIDTH })
  parts.push(key.svg)
  const side = MARGIN + KEY_WIDTH + GAP
  const sideWidth = WIDTH - MARGIN - side
  let sideTop = top + 4
  if (words.published.length > 0) sideTop = add(words.published.join(' '), body, side, sideTop, sideWidth) + 8
  for (const note of words.notes) sideTop = add(note, body, side, sideTop, sideWidth) + 4
  sideTop = add(words.sources, body, side, sideTop + 4, sideWidth)
  top = Math.max(key.bottom, sideTop) + 14
  parts.push(element('path', { d: `M${MARGIN} ${top}H${WIDTH - MARGIN}`, stroke: 'var(--rule)' }))
  top = add(words.caveat, { ...body, fill: 'var(--ink)' }, MARGIN, top + 10, full)
  top = add(words.credit, { ...body, size: 12, fill: 'var(--ink-3)' }, MARGIN, top + 2, full)
  const height = Math.ceil(top + 20)
  return {
    name: fileName(scene.filters, scene.dataset.dataVersion),
    width: WIDTH,
    height,
    svg: pictureDocument({ width: WIDTH, height }, words.question, fonts, defs(), ...parts),
  }
}
