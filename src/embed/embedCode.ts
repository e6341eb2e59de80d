import type { EmbedKind } from './embedLink'
import type { Dataset } from '../data/Dataset'
import type { Filters } from '../state/filters'
import type { Texts } from '../text/i18n'
import { questionText } from '../text/sentences/question'
import { entityLabel } from '../text/sentences/words'

/** What an embed shows, in words for its frame's title: the question of a map, the country, or the two compared. */
export const embedTitle = (
  texts: Texts,
  dataset: Pick<Dataset, 'entity'>,
  kind: EmbedKind,
  filters: Filters,
): string => {
  const names = [filters.entity, filters.compared].flatMap((code) =>
    code === null ? [] : [entityLabel(dataset.entity(code))],
  )
  if (kind === 'country' && names[0] !== undefined) return texts.t('builder.name.country', { name: names[0] })
  if (kind === 'compare' && names.length === 2)
    return texts.t('builder.name.compare', { names: texts.list(names) })
  return texts.t('page.title', { question: questionText(texts, filters) })
}

/** The forms in which another site can hold an embed, in the order in which they are offered. */
export const CODE_FORMS = ['frame', 'element', 'picture'] as const
/** A frame that keeps its shape, one that a script keeps as high as what it shows, or a picture that leads to the atlas. */
export type CodeForm = (typeof CODE_FORMS)[number]

/** What a frame of another site shows. */
export interface EmbedCode {
  readonly kind: EmbedKind
  /** Absolute address of the embed. */
  readonly address: string
  /** What the frame shows, read out to those who do not see it. */
  readonly title: string
}

/** How a frame is shaped, as properties of style; none is lower than what must be said. */
export type FrameShape = Readonly<
  Partial<Record<'aspectRatio' | 'minHeight' | 'maxWidth' | 'height', string>>
>

/** Shape of each embed where its host does not follow its height. */
export const FRAME_SHAPES: Readonly<Record<EmbedKind, FrameShape>> = {
  map: { height: 'auto', aspectRatio: '6/5', minHeight: '480px' },
  country: { maxWidth: '600px', height: '560px' },
  compare: { maxWidth: '720px', height: '640px' },
}

/** Height in px for sites that drop styles and keep attributes. */
const PLAIN_HEIGHT = 600

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const styleOf = (shape: FrameShape): string =>
  Object.entries(shape)
    .map(([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('')

/** The HTML that shows an embed on another site: one frame without a script, as wide as its place. */
export const embedCode = ({ kind, address, title }: EmbedCode): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${PLAIN_HEIGHT}" ` +
  `loading="lazy" referrerpolicy="no-referrer" ` +
  `style="display:block;width:100%;${styleOf(FRAME_SHAPES[kind])}border:0"></iframe>`

/**
 * The same frame in the element that keeps it as high as what it shows; `script` is the absolute address of the host's script.
 * Neither is asked for with a referrer: the atlas does not learn on which page it is shown.
 */
export const elementCode = ({ script, ...code }: EmbedCode & { readonly script: string }): string =>
  `<child-trafficking-atlas>${embedCode(code)}</child-trafficking-atlas>\n` +
  `<script src="${escaped(script)}" async referrerpolicy="no-referrer"></script>`

/** A picture of what an embed would show. */
export interface PictureCode {
  /** Address of the picture; where the writer has yet to put it, what stands for it. */
  readonly picture: string
  /** Its width and height in px, where they are known. */
  readonly size?: { readonly width: number; readonly height: number }
  /** Absolute address of the page of the atlas that shows the same. */
  readonly address: string
  /** What the picture shows, read out to those who do not see it. */
  readonly title: string
  /** What must be said beside it. */
  readonly caption: string
  readonly linkText: string
}

/** The HTML of a picture that leads to the atlas, with its caveat, for sites that allow neither frames nor scripts. */
export const pictureCode = ({ picture, size, address, title, caption, linkText }: PictureCode): string => {
  const link = `<a href="${escaped(address)}">`
  const sizes = size ? ` width="${size.width}" height="${size.height}"` : ''
  return (
    `<figure style="margin:0">${link}<img src="${escaped(picture)}" alt="${escaped(title)}"${sizes} ` +
    `style="display:block;width:100%;height:auto"></a>\n` +
    `<figcaption>${escaped(caption)} ${link}${escaped(linkText)}</a></figcaption></figure>`
  )
}

/**
 * A frame of one size, in px, and in no more than that: what asks for it by an address and puts it in a page of its own
 * keeps the attributes of a frame, and often not its styles. A quote with a link to the `page` goes before it, as WordPress
 * asks: by it alone WordPress adds its script, which gives the frame its height, and shows the link until the frame speaks.
 */
export const sizedEmbedCode = (
  { address, title, page }: EmbedCode & { readonly page: string },
  { width, height }: { readonly width: number; readonly height: number },
): string =>
  `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>` +
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" referrerpolicy="no-referrer" style="max-width:100%;border:0"></iframe>`
