import { CARD } from '../domain/sitePaths'
import { kindOf } from '../domain/themes'
import type { Fill } from '../map/geometry/fills'
import type { EntityOutline } from '../map/geometry/outlines'
import { element } from '../map/markup/element'
import type { Paint } from '../map/markup/shapes'
import { allTimes } from '../text/sentences/timeWords'
import { questionText } from '../text/sentences/words'
import { figureKey } from './figureKey'
import { type BlockStyle, gap, type Part, sansStyle, stack, textPart } from './parts'
import { pictureDocument } from './pictureDocument'
import { createPaints, mapLayer, type Scene, sceneOf, type SceneInput } from './scene'

const MARGIN = 56
const TOP = 36
const MAP_SCALE = 0.6
/** Width of the words beside the map, and of those above it. */
const [COLUMN, ACROSS] = [384, CARD.width - MARGIN]
const KEY_TOP = 174
/** Sizes of the question, of which the first that leaves room for the key is taken. */
const TITLE_SIZES = [48, 42, 38, 34, 28]
/** Sizes of the key's text, of which the first that leaves room for the footer is taken. */
const KEY_SIZES = [18, 16.5, 15, 13.5, 12, 11]
const KEY_HEIGHT = 262
const BOTTOM = 22

const map = (scene: Scene, paint: Paint, ring = ''): string => {
  const { widthPx, heightPx } = scene.geometry.frame
  const [left, top] = [CARD.width - widthPx * MAP_SCALE, CARD.height - heightPx * MAP_SCALE]
  return element(
    'g',
    { transform: `translate(${left},${top}) scale(${MAP_SCALE})` },
    mapLayer(scene, { paint, isSmall: true }),
    ring,
  )
}

const quiet = (size: number, leading: number, isTitle = false): BlockStyle =>
  sansStyle(size, leading, { fill: 'var(--ink-2)', isTitle })

const serif = (size: number, leading: number, isTitle = false): BlockStyle =>
  sansStyle(size, leading, { typeface: 'serif', weight: 600, isTitle })

/** The caveat, the atlas and the note on boundaries, with which every card ends. */
const footer = ({ texts: { t } }: Scene): Part =>
  stack([
    textPart(t('footer.prevalence'), sansStyle(19, 26, { weight: 650 }), ACROSS),
    textPart(t('site.title'), serif(19, 26), ACROSS),
    textPart(t('site.subtitle'), quiet(14, 20), ACROSS),
    gap(6),
    textPart(t('footer.boundaries'), quiet(13, 16, true), COLUMN),
  ])

interface Card {
  readonly title: string
  readonly defs?: string
  readonly map: string
  readonly words: Part
}

const cardOf = (scene: Scene, { title, defs = '', map: drawn, words }: Card): string => {
  const last = footer(scene)
  return pictureDocument(
    CARD,
    title,
    defs,
    drawn,
    words.draw(MARGIN, TOP),
    last.draw(MARGIN, CARD.height - BOTTOM - last.height),
  )
}

/** The first part that is low enough, or the last one. */
const fitting = (parts: readonly Part[], most: number): Part =>
  parts.find(({ height }) => height < most) ?? parts.at(-1) ?? gap(0)

/** Draws the card of a question: its map, its key, and its sources. */
export const questionCard = (input: SceneInput): string => {
  const scene = sceneOf(input)
  const { paint, defs } = createPaints()
  const question = questionText(input.texts, scene.dataset, input.filters)
  const title = fitting(
    TITLE_SIZES.map((size) => textPart(question, serif(size, size * 1.17, true), ACROSS)),
    KEY_TOP - TOP - 16,
  )
  const drawn = map(scene, paint)
  const key = fitting(
    KEY_SIZES.map((size) => figureKey(scene, paint, { width: COLUMN, columns: 1, size })),
    KEY_HEIGHT,
  )
  const source = input.texts.t(`embed.source.${kindOf(input.filters.theme, input.filters.sub)}`)
  const between = gap(KEY_TOP - TOP - title.height)
  const words = stack([title, between, key, gap(7), textPart(source, quiet(14, 18, true), COLUMN)])
  return cardOf(scene, { title: question, defs: defs(), map: drawn, words })
}

/** The card of a country shows its location, without its class. */
const OWN: Fill = { kind: 'colour', token: 'chosen' }
const AROUND: Fill = { kind: 'colour', token: 'around' }
const paintPlace = (fill: Fill): string => (fill === OWN ? 'var(--accent)' : 'var(--context)')

/** A country of at least this area, in px² of the frame, needs no ring. */
const SEEN_FROM = 900

/** A smaller country is a dot. */
const DOT_BELOW = 40

const ringRound = ({ pointPx: [cx, cy], areaPx }: EntityOutline): string =>
  (areaPx < DOT_BELOW ? element('circle', { cx, cy, r: 6, fill: 'var(--accent)' }) : '') +
  element('circle', { cx, cy, r: 26, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 3.5 })

/** Draws the card of a country. It shows no class, which would be separated from its question. */
export const countryCard = (input: SceneInput, code: string): string => {
  const { texts, dataset } = input
  const base = sceneOf(input)
  const fillOf = (other: string) => (other === code ? OWN : AROUND)
  const marks = new Map([...base.marks].map(([other, mark]) => [other, { ...mark, fill: fillOf(other) }]))
  const scene = { ...base, marks }
  const shape = scene.geometry.outlines.entities.find((other) => other.code === code)
  const ring = shape && shape.areaPx < SEEN_FROM ? ringRound(shape) : ''
  const title = scene.nameOf(code)
  const words = stack([
    textPart(title, serif(68, 76), ACROSS),
    gap(12),
    textPart(allTimes(texts, dataset, null), quiet(17, 24), ACROSS),
    gap(52),
    textPart(texts.t(`region.${dataset.entity(code).region}`), quiet(17, 24), COLUMN),
    gap(12),
    textPart(texts.t('pictures.card.country'), sansStyle(22, 30, { isTitle: true }), COLUMN),
  ])
  return cardOf(scene, { title, map: map(scene, paintPlace, ring), words })
}
