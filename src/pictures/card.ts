import type { Fill } from '../cartography/fills'
import type { EntityOutline } from '../cartography/outlines'
import { lightColours } from './colours'
import { CARD } from './cardSize'
import { keyBlock } from './keyBlock'
import { element, svgDocument } from '../map/markup/element'
import { mapLayer } from './mapLayer'
import { createPaints } from './paints'
import type { Pen } from './pen'
import { type Scene, sceneOf, type SceneInput } from './scene'
import { type BlockStyle, plain, setBlock, type SetLine } from './type'
import { mapNotes } from '../wording/mapNotes'
import { questionText } from '../wording/question'

const MARGIN = 56
const MAP_SCALE = 0.6
const COLUMN = 400
const KEY_TOP = 174

const penFor = (setLine: SetLine): Pen => ({
  colours: lightColours,
  paints: createPaints(lightColours),
  setLine,
})

const type = (size: number, leading: number, more: Partial<BlockStyle> = {}): BlockStyle => ({
  voice: 'sans',
  size,
  weight: 400,
  fill: lightColours('var(--ink)'),
  leading,
  ...more,
})

const map = (scene: Scene, pen: Pen, ring = ''): string =>
  element(
    'g',
    {
      transform: `translate(${CARD.width - scene.frame.widthPx * MAP_SCALE},${CARD.height - scene.frame.heightPx * MAP_SCALE}) scale(${MAP_SCALE})`,
    },
    mapLayer(scene, pen, { isSmall: true }),
    ring,
  )

/** What stands at the foot of every card. */
const foot = ({ texts: { t } }: Scene, { setLine, colours }: Pen): string => {
  const quiet = { fill: colours('var(--ink-2)') }
  const boundaries = { x: MARGIN, top: CARD.height - 50, width: COLUMN - 16 }
  return [
    setLine(plain(t('foot.prevalence')), MARGIN, CARD.height - 110, type(19, 24, { weight: 650 })),
    setLine(plain(t('site.title')), MARGIN, CARD.height - 84, type(19, 24, { voice: 'serif', weight: 600 })),
    setLine(plain(t('site.subtitle')), MARGIN, CARD.height - 62, type(14, 18, quiet)),
    setBlock(setLine, t('foot.boundaries'), boundaries, type(13, 16, { ...quiet, isTitle: true })).svg,
  ].join('')
}

const compose = (title: string, scene: Scene, pen: Pen, parts: readonly string[]): string =>
  svgDocument(
    CARD,
    title,
    pen.paints.defs(),
    element('rect', { ...CARD, fill: pen.colours('var(--paper)') }),
    ...parts,
    foot(scene, pen),
  )

/** The card of a question: the question, its map and its key, and what the map rests on. */
export const questionCard = (input: SceneInput, setLine: SetLine): string => {
  const scene = sceneOf(input)
  const pen = penFor(setLine)
  const question = questionText(input.texts, input.filters)
  const title = setBlock(
    setLine,
    question,
    { x: MARGIN, top: 36, width: 940 },
    type(48, 56, { voice: 'serif', weight: 600, isTitle: true }),
  )
  const drawn = map(scene, pen)
  const place = { x: MARGIN, width: COLUMN - 16 }
  const key = keyBlock(scene, pen, { ...place, top: KEY_TOP, isShort: true })
  const quiet = type(14, 18, { fill: lightColours('var(--ink-2)'), isTitle: true })
  const note = setBlock(
    setLine,
    mapNotes(input.texts, input.filters, scene.answer.hasStrength),
    { ...place, top: key.bottom + 7 },
    quiet,
  )
  return compose(question, scene, pen, [drawn, title.svg, key.svg, note.svg])
}

/** From this area on, in px² of the frame, a country is seen on a card without a ring. */
const SEEN_FROM = 900

/** Below this area a dot stands for the country. */
const DOT_BELOW = 40

const ringRound = ({ pointPx: [cx, cy], areaPx }: EntityOutline, dot: string, ink: string): string =>
  (areaPx < DOT_BELOW ? element('circle', { cx, cy, r: 6, fill: dot }) : '') +
  element('circle', { cx, cy, r: 26, fill: 'none', stroke: ink, 'stroke-width': 3.5 })

/** The card of a country: its name, and where it lies. It shows no class, since one would be told apart from its question. */
export const countryCard = (input: SceneInput, code: string, setLine: SetLine): string => {
  const { texts } = input
  const accent = lightColours('var(--accent)')
  const scene: Scene = {
    ...sceneOf(input),
    fillOf: (other) => ({ kind: 'colour', token: other === code ? 'chosen' : 'around' }),
  }
  const stone = lightColours('var(--context)')
  const paint = (fill: Fill) => (fill.kind === 'colour' && fill.token === 'chosen' ? accent : stone)
  const pen: Pen = { ...penFor(setLine), paints: { paint, defs: () => '' } }
  const { colours } = pen
  const entity = input.dataset.entity(code)
  const shape = scene.outlines.entities.find((other) => other.code === code)
  const ring = shape && shape.areaPx < SEEN_FROM ? ringRound(shape, accent, colours('var(--ink)')) : ''
  const name = setBlock(
    setLine,
    scene.nameOf(code),
    { x: MARGIN, top: 36, width: 940 },
    type(68, 76, { voice: 'serif', weight: 600 }),
  )
  const quiet = type(17, 24, { fill: colours('var(--ink-2)') })
  const region = setBlock(
    setLine,
    texts.t(`region.${entity.region}`),
    { x: MARGIN, top: 200, width: COLUMN },
    quiet,
  )
  const about = setBlock(
    setLine,
    texts.t('pictures.card.country'),
    { x: MARGIN, top: region.bottom + 12, width: COLUMN - 24 },
    type(22, 30, { isTitle: true }),
  )
  return compose(scene.nameOf(code), scene, pen, [map(scene, pen, ring), name.svg, region.svg, about.svg])
}
