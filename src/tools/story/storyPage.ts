import type { Topology } from 'topojson-specification'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { element, escaped } from '../../map/markup/element'
import { areRoutesWanted } from '../../state/filters'
import { cleanStory, filtersOfStep, type Story } from './story'
import type { Texts } from '../../text/i18n'
import { smallPrint } from '../../text/sentences/fileWords'
import tokens from '../../ui/tokens.css?raw'
import { mapBody, figureScene } from '../../pictures/mapBody'
import { NOTHING } from '../../pictures/parts'
import { fileName } from '../../pictures/fileName'
import { fontFaces } from '../../pictures/fontFaces'
import { figureText } from '../../pictures/figureText'
import { pictureDocument } from '../../pictures/pictureDocument'
import { type Scene, type SceneInput, createPaints } from '../../pictures/scene'
import { storyHtml } from './storyHtml'
import style from './storyPage.css?raw'

/** Shorter paths take less room than a reference to them. */
const LEAST_LENGTH = 120

/** A path of a drawing. Only attributes hold plain quotation marks, since texts are escaped. */
const PATH = /<path((?: [\w:-]+="[^"]*")*?) d="([^"]*)"((?: [\w:-]+="[^"]*")*)\/>/g

/** Draws each outline that several drawings of a page have in common once, and refers to it where it is drawn again. */
const shareShapes = (html: string): { readonly html: string; readonly shapes: string } => {
  const counts = new Map<string, number>()
  for (const [, , d = ''] of html.matchAll(PATH)) counts.set(d, (counts.get(d) ?? 0) + 1)
  const shared = [...counts].filter(([d, count]) => count > 1 && d.length >= LEAST_LENGTH)
  const idOf = new Map(shared.map(([d], index) => [d, `shape-${index}`]))
  return {
    html: html.replaceAll(PATH, (path: string, before: string, d: string, after: string) => {
      const id = idOf.get(d)
      return id === undefined ? path : `<use href="#${id}"${before}${after}/>`
    }),
    shapes: element(
      'svg',
      { class: 'shapes', width: 0, height: 0, 'aria-hidden': 'true' },
      ...[...idOf].map(([d, id]) => element('path', { id, d })),
    ),
  }
}

/** The data that the page of a story is made from. */
export interface StoryInput {
  readonly story: Story
  readonly texts: Texts
  readonly dataset: Dataset
  readonly topology: Topology
  /** Null where no step shows routes. */
  readonly corridors: CorridorsFile | null
  /** Absolute address of the site's pages in the language of the texts. */
  readonly pages: string
}

/** Widths of the two drawings of each map in px: that of a page, and that of a phone. */
const WIDTHS = { wide: 800, narrow: 340 } as const

/** No script and no request: the page is what it holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'"

/** `<b>` marks bold parts in texts of the atlas; everything else is text. */
const withBold = (text: string): string =>
  escaped(text).replaceAll('&lt;b&gt;', '<b>').replaceAll('&lt;/b&gt;', '</b>')

/** Several drawings of a page must not share ids. Only attributes hold plain quotation marks, since texts are escaped. */
const withOwnIds = (svg: string, prefix: string): string =>
  svg
    .replaceAll(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/="url\(#([^")]*)\)"/g, `="url(#${prefix}-$1)"`)
    .replaceAll(/href="#([^"]*)"/g, `href="#${prefix}-$1"`)

const drawingOf = (
  { input, scene, title }: { input: SceneInput; scene: Scene; title: string },
  kind: keyof typeof WIDTHS,
  prefix: string,
): string => {
  const width = WIDTHS[kind]
  const { paint, defs } = createPaints()
  const body = mapBody(input, scene, { paint, size: 13 }, { width, height: null }) ?? NOTHING
  const drawn = body.draw(0, 0)
  const svg = pictureDocument({ width, height: Math.ceil(body.height) }, title, defs(), drawn)
  return element('div', { 'data-map-of': kind }, withOwnIds(svg, `${prefix}-${kind}`))
}

const MAP = { kind: 'map', title: '' } as const

/** The map of a step with its question and answer, and below it all that belongs to it: caution, day, sources, link. */
const mapHtml = (story: StoryInput, query: string, index: number): string => {
  const { texts, dataset, topology, corridors, pages } = story
  const filters = filtersOfStep({ query }, dataset)
  const input = {
    dataset,
    topology,
    texts,
    filters,
    corridors: areRoutesWanted(filters) ? corridors : null,
  }
  const scene = figureScene(input)
  const address = `${pages}${query && `?${query}`}`
  const { title, answer, notes, details, sources, caveat } = figureText(scene, MAP, address)
  const map = { input, scene, title }
  const below = [caveat, ...notes, ...details, sources].filter(Boolean).join(' ')
  return element(
    'figure',
    {},
    element('p', { class: 'question' }, escaped(title)),
    element('p', {}, withBold(answer)),
    drawingOf(map, 'wide', `map-${index}`),
    drawingOf(map, 'narrow', `map-${index}`),
    element(
      'figcaption',
      {},
      `${withBold(below)} `,
      element('a', { href: address, rel: 'noopener' }, escaped(texts.t('story.openMap'))),
    ),
  )
}

/** Writes a story as the content of one page, without the fonts of its letters. */
export const storyContent = (input: StoryInput): string => {
  const { story, texts, dataset } = input
  const { t, locale } = texts
  const { credit } = smallPrint(texts, dataset.dataVersion, input.pages)
  const { html, shapes } = shareShapes(
    storyHtml({
      story,
      language: locale,
      warning: t('story.warning'),
      levels: ['h1', 'h2'],
      mapOf: (query, index) => mapHtml(input, query, index),
    }),
  )
  return [shapes, element('main', {}, html), element('footer', {}, escaped(credit))].join('\n')
}

/** Writes the page around its content; it needs nothing outside itself. `fonts` is a style element by `fontFaces`. */
export const storyPage = ({ story, texts }: StoryInput, content: string, fonts: string): string =>
  [
    '<!doctype html>\n',
    element(
      'html',
      { lang: texts.locale },
      element(
        'head',
        {},
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
        '<meta name="referrer" content="no-referrer">',
        element('title', {}, escaped(cleanStory(story).title || texts.t('story.untitled'))),
        fonts,
        element('style', {}, tokens + style),
      ),
      element('body', {}, content),
    ),
    '\n',
  ].join('')

/** A file that is saved. */
interface StoryFile {
  readonly name: string
  readonly content: string
}

const nameOf = ({ story, dataset }: StoryInput): string => {
  const words = story.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '')
  return `${fileName(dataset, 'story', words)}.html`
}

/** Makes the page of a story, which can be opened in the maker again. Rejects where the fonts do not load. */
export const storyFile = async (input: StoryInput): Promise<StoryFile> => {
  const content = storyContent(input)
  const fonts = await fontFaces(content)
  return { name: nameOf(input), content: storyPage(input, content, fonts) }
}
