import { lightColours } from './colours'
import { CARD } from './cardSize'
import { keyBlock } from './keyBlock'
import { element, svgDocument } from './element'
import { mapLayer } from './mapLayer'
import { createPaints } from './paints'
import type { Pen } from './pen'
import { type Scene, sceneOf, type SceneInput } from './scene'
import { plain, setBlock, type SetLine, type TypeStyle } from './type'
import { questionText } from '../wording/question'

const MARGIN = 56
const MAP_SCALE = 0.6
const COLUMN = 400
type Block = TypeStyle & { readonly leading: number }

const penFor = (setLine: SetLine): Pen => ({
  colours: lightColours,
  paints: createPaints(lightColours),
  setLine,
})

const type = (size: number, leading: number, more: Partial<TypeStyle> = {}): Block => ({
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
const foot = ({ texts: { t } }: Scene, { setLine, colours }: Pen): string =>
  [
    setLine(plain(t('foot.prevalence')), MARGIN, CARD.height - 96, type(19, 24, { weight: 650 })),
    setLine(plain(t('site.title')), MARGIN, CARD.height - 70, type(19, 24, { voice: 'serif', weight: 600 })),
    setLine(
      plain(t('site.subtitle')),
      MARGIN,
      CARD.height - 48,
      type(14, 18, { fill: colours('var(--ink-2)') }),
    ),
    setLine(
      plain(t('foot.boundaries')),
      MARGIN,
      CARD.height - 22,
      type(11, 14, { fill: colours('var(--ink-2)') }),
    ),
  ].join('')

const compose = (title: string, scene: Scene, pen: Pen, parts: readonly string[]): string =>
  svgDocument(
    CARD,
    title,
    pen.paints.defs(),
    element('rect', { ...CARD, fill: pen.colours('var(--paper)') }),
    ...parts,
    foot(scene, pen),
  )

/** The card of a question: the question, its map and its key. */
export const questionCard = (input: SceneInput, setLine: SetLine): string => {
  const scene = sceneOf(input)
  const pen = penFor(setLine)
  const question = questionText(input.texts, input.filters)
  const title = setBlock(
    setLine,
    question,
    { x: MARGIN, top: 36, width: 940 },
    type(48, 56, { voice: 'serif', weight: 600 }),
  )
  const drawn = map(scene, pen)
  const key = keyBlock(scene, pen, { x: MARGIN, top: 196, width: COLUMN - 16, isShort: true })
  return compose(question, scene, pen, [drawn, title.svg, key.svg])
}

/** From this area on, in px² of the frame, a country is seen on a card without a ring. */
const SEEN_FROM = 900

/** The card of a country: its name, and where it lies. It shows no class, since one would be told apart from its question. */
export const countryCard = (input: SceneInput, code: string, setLine: SetLine): string => {
  const { texts } = input
  const accent = lightColours('var(--accent)')
  const scene: Scene = {
    ...sceneOf(input),
    fillOf: (other) => (other === code ? { kind: 'colour', token: 'chosen' } : null),
  }
  const pen: Pen = { ...penFor(setLine), paints: { paint: () => accent, defs: () => '' } }
  const { colours } = pen
  const entity = input.dataset.entity(code)
  const shape = scene.outlines.entities.find((other) => other.code === code)
  const ring =
    shape && shape.areaPx < SEEN_FROM
      ? element('circle', {
          cx: shape.pointPx[0],
          cy: shape.pointPx[1],
          r: 30,
          fill: 'none',
          stroke: colours('var(--ink)'),
          'stroke-width': 3.5,
        })
      : ''
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
    type(22, 30),
  )
  return compose(scene.nameOf(code), scene, pen, [map(scene, pen, ring), name.svg, region.svg, about.svg])
}
