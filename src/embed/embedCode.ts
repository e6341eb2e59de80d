import type { EmbedKind } from './embedLink'
import type { Dataset } from '../data/Dataset'
import type { Filters } from '../state/filters'
import type { Texts } from '../text/i18n'
import { entityLabel, mapQuestion } from '../text/sentences/words'
import { filterWords } from '../text/sentences/scopeWords'

/** Gives the title of an embed's frame: the question of a map with its filters, the country, or the two compared. */
export const embedTitle = (
  texts: Texts,
  dataset: Pick<Dataset, 'entity' | 'reachOf'>,
  kind: EmbedKind,
  filters: Filters,
): string => {
  const names = [filters.entity, filters.compared].flatMap((code) =>
    code === null ? [] : [entityLabel(dataset.entity(code))],
  )
  if (kind === 'country' && names[0] !== undefined) return texts.t('builder.name.country', { name: names[0] })
  if (kind === 'compare' && names.length === 2)
    return texts.t('builder.name.compare', { names: texts.list(names) })
  // Routes have no classes.
  const limits = filterWords(texts, filters.view === 'routes' ? { ...filters, classes: [] } : filters)
  const shown = [...limits, ...names].join(texts.semicolon)
  return texts.t('page.title', { question: `${mapQuestion(texts, dataset, filters)} ${shown}`.trim() })
}

/** The kinds of code for another site, in the order of the dialog. */
export const CODE_FORMS = ['frame', 'element', 'picture'] as const
/** A plain frame, one with a script for its height, or a picture with a link. */
export type CodeForm = (typeof CODE_FORMS)[number]

/** The content of a frame on another site. */
interface EmbedCode {
  readonly kind: EmbedKind
  readonly address: string
  readonly title: string
  /** The address of the page that the link in the code opens. */
  readonly page: string
}

/** Heights in px of frames without the host's script: all that they show is whole in a column of 300 px. */
export const FRAME_HEIGHTS: Readonly<Record<EmbedKind, number>> = { map: 780, country: 840, compare: 640 }

/** CSS properties of a frame. */
type FrameShape = Readonly<Partial<Record<'aspectRatio' | 'minHeight' | 'maxWidth' | 'height', string>>>

/** Shapes of embeds on sites without the host's script. */
export const FRAME_SHAPES: Readonly<Record<EmbedKind, FrameShape>> = {
  map: { height: 'auto', aspectRatio: '4/3', minHeight: `${FRAME_HEIGHTS.map}px` },
  country: { maxWidth: '600px', height: `${FRAME_HEIGHTS.country}px` },
  compare: { maxWidth: '720px', height: `${FRAME_HEIGHTS.compare}px` },
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const styleOf = (shape: FrameShape): string =>
  Object.entries(shape)
    .map(([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('')

const link = (address: string, words: string): string => `<a href="${escaped(address)}">${escaped(words)}</a>`

/** No referrer is sent: the atlas does not learn where it is embedded. */
const frame = ({ kind, address, title }: EmbedCode): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${FRAME_HEIGHTS[kind]}" ` +
  `loading="lazy" referrerpolicy="no-referrer" ` +
  `style="display:block;width:100%;${styleOf(FRAME_SHAPES[kind])}border:0"></iframe>`

const figure = (content: string, caption: string): string =>
  `<figure style="margin:0">${content}\n<figcaption>${caption}</figcaption></figure>`

/** Writes the HTML of one frame without a script, as wide as its container, and a link that a site without frames keeps. */
export const embedCode = (code: EmbedCode): string => figure(frame(code), link(code.page, code.title))

/** Writes the same in the custom element, with the script that sets the frame's height. */
export const elementCode = ({ script, ...code }: EmbedCode & { readonly script: string }): string =>
  `${figure(`<child-trafficking-atlas>${frame(code)}</child-trafficking-atlas>`, link(code.page, code.title))}\n` +
  `<script src="${escaped(script)}" async referrerpolicy="no-referrer"></script>`

interface PictureCode {
  readonly picture: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly address: string
  readonly title: string
  readonly caption: string
  readonly linkText: string
}

/** Writes the HTML of a picture with link and caveat, for sites that allow neither frames nor scripts. */
export const pictureCode = ({ picture, size, address, title, caption, linkText }: PictureCode): string => {
  const sizes = size ? ` width="${size.width}" height="${size.height}"` : ''
  const image =
    `<a href="${escaped(address)}"><img src="${escaped(picture)}" alt="${escaped(title)}"${sizes} ` +
    `style="display:block;width:100%;height:auto"></a>`
  return figure(image, `${escaped(caption)} ${link(address, linkText)}`)
}

/** Writes a frame of fixed size, as oEmbed consumers remove styles, after the quoted link that WordPress requires. */
export const sizedEmbedCode = (
  { address, title, page }: EmbedCode,
  { width, height }: { readonly width: number; readonly height: number },
): string =>
  `<blockquote>${link(page, title)}</blockquote>` +
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" referrerpolicy="no-referrer" style="max-width:100%;border:0"></iframe>`
