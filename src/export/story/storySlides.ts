import { strToU8, zipSync } from 'fflate'
import { element } from '../../map/markup/element'
import { cleanLine } from '../../state/cleanText'
import { paragraphsOf } from '../../state/story'
import { noteWhere } from '../../text/sentences/noteWhere'
import { FIGURE_FORMATS, layoutHeight } from '../figure/figureSettings'
import { figureWords } from '../figure/figureWords'
import { mapBody } from '../figure/mapBody'
import { beside, gap, NOTHING, type Part, stack, textPart } from '../figure/parts'
import { createPaints } from '../pictures/mapLayer'
import { drawnDocument, lightColours } from '../pictures/pictureDocument'
import { type Picture, rasterise } from '../pictures/save'
import { type BlockStyle, literal } from '../pictures/type'
import { type FiledStep, filedSteps, type StoryInput } from './storySteps'

const FORMAT = FIGURE_FORMATS.slide
const { layoutPx: WIDTH, marginPx: MARGIN, type } = FORMAT
const HEIGHT = layoutHeight(FORMAT) ?? 0
const INNER = WIDTH - 2 * MARGIN

/** Width of the text beside the map, in px of the layout. */
const TEXT_WIDTH = 280
const GAP = 24

/** Sizes of a step's text, of which the largest that fits is taken; the last ones are for texts beyond the limit. */
const TEXT_SIZES = [19, 17, 15.5, 14, 12.5, 11, 9, 7.5, 6, 5, 4]

const text = (size: number, more: Partial<BlockStyle> = {}): BlockStyle => ({
  voice: 'sans',
  size,
  weight: 400,
  fill: 'var(--ink)',
  leading: size * 1.35,
  ...more,
})

const heading = (size: number): BlockStyle =>
  text(size, { voice: 'serif', weight: 600, leading: size * 1.2, isTitle: true })

const quiet = text(type.fine, { fill: 'var(--ink-2)', leading: type.fine * 1.27 })

const picture = (name: string, title: string, fonts: string, ...drawn: readonly string[]): Picture => ({
  name,
  width: FORMAT.width,
  height: FORMAT.height ?? 0,
  svg: drawnDocument(
    lightColours,
    { width: WIDTH, height: HEIGHT, shown: [`${FORMAT.width}`, `${FORMAT.height}`] },
    title,
    fonts,
    ...drawn,
  ),
})

const fitting = (paragraphs: readonly string[], room: number): Part => {
  const parts = TEXT_SIZES.map((size) =>
    stack(
      paragraphs.map((each) => textPart(literal(each), text(size), TEXT_WIDTH)),
      size * 0.5,
    ),
  )
  return parts.find(({ height }) => height <= room) ?? parts.at(-1) ?? gap(0)
}

const stepSlide = (filed: FiledStep, name: string, fonts: string): Picture => {
  const { step, input, scene, address } = filed
  const words = figureWords(scene, { kind: 'map', title: '' }, address)
  const { paint, defs } = createPaints()
  const footer = stack(
    [...words.notes, words.sources, words.caveat, words.credit].map((each) => textPart(each, quiet, INNER)),
    type.fine * 0.3,
  )
  const room = HEIGHT - 2 * MARGIN - footer.height - GAP / 2
  const title = textPart(words.title, heading(22), TEXT_WIDTH)
  const between = 12
  const left = stack([title, fitting(paragraphsOf(step.text), room - title.height - between)], between)
  const map =
    mapBody(input, scene, { paint, size: 12 }, { width: INNER - TEXT_WIDTH - GAP, height: room }) ?? NOTHING
  const all = beside([
    [0, left],
    [TEXT_WIDTH + GAP, map],
  ])
  return picture(
    name,
    words.title,
    fonts,
    defs(),
    all.draw(MARGIN, MARGIN),
    element('path', {
      d: `M${MARGIN} ${HEIGHT - MARGIN - footer.height - 5}h${INNER}`,
      stroke: 'var(--rule)',
    }),
    footer.draw(MARGIN, HEIGHT - MARGIN - footer.height),
  )
}

const titleOf = ({ story, texts }: StoryInput): string => story.title || texts.t('story.untitled')

const titleSlide = (input: StoryInput, name: string, fonts: string): Picture => {
  const { story, texts, dataset, address } = input
  const { t } = texts
  const head = stack(
    [
      textPart(literal(titleOf(input)), heading(44), INNER * 0.85),
      textPart(
        story.by === '' ? '' : literal(t('story.by', { name: story.by })),
        text(18, { fill: 'var(--ink-2)' }),
        INNER,
      ),
    ],
    18,
  )
  const footer = stack(
    [
      t('story.file.credit'),
      `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')} ${t('footer.boundaries')}`,
      t('pictures.credit', { address: `, ${siteOf(address)}`, version: dataset.dataVersion }),
      `${t('footer.study')} ${t('footer.credit')}`,
    ].map((each) => textPart(each, quiet, INNER)),
    4,
  )
  return picture(
    name,
    titleOf(input),
    fonts,
    head.draw(MARGIN, Math.max(MARGIN, (HEIGHT - head.height) / 2 - 40)),
    footer.draw(MARGIN, HEIGHT - MARGIN - footer.height),
  )
}

/** A link holds the whole story, which no slide has room for. */
const siteOf = (address: string): string => address.split('#')[0] ?? address

const withoutTags = (words: string): string => words.replaceAll(/<\/?b>/g, '')

/** All that belongs to each slide, as text: what a program for slides puts into notes, and what a listener may ask for. */
export const slidesText = (input: StoryInput, steps: readonly FiledStep[]): string => {
  const { story, texts, dataset, address } = input
  const { t } = texts
  const { by } = story
  const slide = ({ step, words, address: map }: FiledStep, index: number) => [
    `${t('story.file.slides', { number: index + 2 })}. ${words.question}`,
    ...paragraphsOf(step.text),
    ...step.notes.map((note) => `${noteWhere(texts, dataset, note)}: ${cleanLine(note.text)}`),
    ...[words.answer, words.filters, words.routes, ...words.notes, ...words.published].map(withoutTags),
    withoutTags(words.sources),
    withoutTags(words.caveat),
    map,
    '',
  ]
  return [
    titleOf(input),
    ...(by === '' ? [] : [t('story.by', { name: by })]),
    t('story.file.credit'),
    address,
    '',
    ...steps.flatMap(slide),
    t('pictures.credit', { address: '', version: dataset.dataVersion }),
    t('footer.study'),
    t('footer.credit'),
    '',
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
}

const nameOf = (index: number): string => `slide-${String(index + 1).padStart(2, '0')}`

/** Draws a title and each step as pictures of a slide. */
export const storySlides = (input: StoryInput, fonts: string): readonly Picture[] => {
  const steps = filedSteps(input)
  return [
    titleSlide(input, nameOf(0), fonts),
    ...steps.map((step, index) => stepSlide(step, nameOf(index + 1), fonts)),
  ]
}

/** Packs the slides as pictures, with a text file of all that belongs to them. */
export const zipSlides = async (input: StoryInput, fonts: string): Promise<Uint8Array<ArrayBuffer>> => {
  const files: Record<string, Uint8Array> = {
    'sources.txt': strToU8(slidesText(input, filedSteps(input))),
  }
  for (const slide of storySlides(input, fonts)) {
    const blob = await rasterise(slide, 1)
    files[`${slide.name}.png`] = new Uint8Array(await blob.arrayBuffer())
  }
  // Pictures are packed already.
  return zipSync(files, { level: 0 })
}
