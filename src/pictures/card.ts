import type { Fill } from '../map/geometry/fills'
import type { EntityOutline } from '../map/geometry/outlines'
import { CARD } from '../domain/sitePaths'
import { kindOf } from '../domain/themes'
import { figureKey } from './figureKey'
import { element } from '../map/markup/element'
import type { Paint } from '../map/markup/shapes'
import { mapLayer, createPaints } from './mapLayer'
import { pictureDocument } from './pictureDocument'
import { type Scene, sceneOf, type SceneInput } from './scene'
import { plain, sansStyle, setBlock, setText } from './type'
import { questionText } from '../text/sentences/words'
import { allTimes } from '../text/sentences/timeWords'

const MARGIN = 56
const MAP_SCALE = 0.6
const COLUMN = 400
const KEY_TOP = 174
/** Sizes of the question, of which the first that leaves room for the key is taken. */
const LEAST_TITLE = 28
const TITLE_SIZES = [48, 42, 38, 34, LEAST_TITLE]
/** Sizes of the key's text, of which the first that leaves room for the footer is taken. */
const KEY_SIZES = [18, 16.5, 15, 13.5, 12, 11]
const KEY_HEIGHT = 270

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

const QUIET = { fill: 'var(--ink-2)' }

const footer = ({ texts: { t } }: Scene): string => {
  const boundaries = { x: MARGIN, top: CARD.height - 56, width: COLUMN - 16 }
  return [
    setText(plain(t('footer.prevalence')), MARGIN, CARD.height - 116, sansStyle(19, 24, { weight: 650 })),
    setText(
      plain(t('site.title')),
      MARGIN,
      CARD.height - 90,
      sansStyle(19, 24, { typeface: 'serif', weight: 600 }),
    ),
    setText(plain(t('site.subtitle')), MARGIN, CARD.height - 68, sansStyle(14, 18, QUIET)),
    setBlock(t('footer.boundaries'), boundaries, sansStyle(13, 16, { ...QUIET, isTitle: true })).svg,
  ].join('')
}

/** Draws the card of a question: its map, its key, and its sources. */
export const questionCard = (input: SceneInput): string => {
  const scene = sceneOf(input)
  const { paint, defs } = createPaints()
  const question = questionText(input.texts, scene.dataset, input.filters)
  const titleOf = (size: number) =>
    setBlock(
      question,
      { x: MARGIN, top: 36, width: CARD.width - 2 * MARGIN },
      sansStyle(size, size * 1.17, { typeface: 'serif', weight: 600, isTitle: true }),
    )
  const title = TITLE_SIZES.map(titleOf).find(({ bottom }) => bottom < KEY_TOP - 16) ?? titleOf(LEAST_TITLE)
  const drawn = map(scene, paint)
  const place = { x: MARGIN, width: COLUMN - 16 }
  const key = KEY_SIZES.map((size) => figureKey(scene, paint, { width: place.width, columns: 1, size })).find(
    ({ height }) => height < KEY_HEIGHT,
  )
  const note = setBlock(
    input.texts.t(`embed.source.${kindOf(input.filters.theme, input.filters.sub)}`),
    { ...place, top: KEY_TOP + (key?.height ?? 0) + 7 },
    sansStyle(14, 18, { ...QUIET, isTitle: true }),
  )
  return pictureDocument(
    CARD,
    question,
    defs(),
    drawn,
    title.svg,
    key?.draw(MARGIN, KEY_TOP) ?? '',
    note.svg,
    footer(scene),
  )
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
  const { texts } = input
  const base = sceneOf(input)
  const fillOf = (other: string) => (other === code ? OWN : AROUND)
  const marks = new Map([...base.marks].map(([other, mark]) => [other, { ...mark, fill: fillOf(other) }]))
  const scene = { ...base, marks }
  const entity = input.dataset.entity(code)
  const shape = scene.geometry.outlines.entities.find((other) => other.code === code)
  const ring = shape && shape.areaPx < SEEN_FROM ? ringRound(shape) : ''
  const name = setBlock(
    scene.nameOf(code),
    { x: MARGIN, top: 36, width: 940 },
    sansStyle(68, 76, { typeface: 'serif', weight: 600 }),
  )
  const quiet = sansStyle(17, 24, QUIET)
  const times = setBlock(allTimes(texts, base.dataset, null), { x: MARGIN, top: 124, width: 940 }, quiet)
  const region = setBlock(texts.t(`region.${entity.region}`), { x: MARGIN, top: 200, width: COLUMN }, quiet)
  const about = setBlock(
    texts.t('pictures.card.country'),
    { x: MARGIN, top: region.bottom + 12, width: COLUMN - 24 },
    sansStyle(22, 30, { isTitle: true }),
  )
  return pictureDocument(
    CARD,
    scene.nameOf(code),
    map(scene, paintPlace, ring),
    name.svg,
    times.svg,
    region.svg,
    about.svg,
    footer(scene),
  )
}
