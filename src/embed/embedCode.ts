import type { EmbedKind } from './embedLink'
import type { Dataset } from '../data/Dataset'
import type { Filters } from '../state/filters'
import type { Texts } from '../text/i18n'
import { mapQuestion } from '../text/sentences/question'
import { entityLabel } from '../text/sentences/words'

/** Gives the title of an embed's frame: the question of a map, the country, or the two compared. */
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
  return texts.t('page.title', { question: mapQuestion(texts, dataset, filters) })
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
}

/** CSS properties of a frame; the minimum heights leave space for the caveat. */
type FrameShape = Readonly<Partial<Record<'aspectRatio' | 'minHeight' | 'maxWidth' | 'height', string>>>

/** Shapes of embeds on sites without the host's script. */
export const FRAME_SHAPES: Readonly<Record<EmbedKind, FrameShape>> = {
  map: { height: 'auto', aspectRatio: '6/5', minHeight: '480px' },
  country: { maxWidth: '600px', height: '560px' },
  compare: { maxWidth: '720px', height: '640px' },
}

/** Height in px for sites that remove styles but not attributes. */
const PLAIN_HEIGHT = 600

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const styleOf = (shape: FrameShape): string =>
  Object.entries(shape)
    .map(([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('')

/** Writes the HTML of one frame without a script, as wide as its container. */
export const embedCode = ({ kind, address, title }: EmbedCode): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${PLAIN_HEIGHT}" ` +
  `loading="lazy" referrerpolicy="no-referrer" ` +
  `style="display:block;width:100%;${styleOf(FRAME_SHAPES[kind])}border:0"></iframe>`

/** Writes the frame in the custom element. No referrer is sent: the atlas does not learn where it is embedded. */
export const elementCode = ({ script, ...code }: EmbedCode & { readonly script: string }): string =>
  `<child-trafficking-atlas>${embedCode(code)}</child-trafficking-atlas>\n` +
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
  const link = `<a href="${escaped(address)}">`
  const sizes = size ? ` width="${size.width}" height="${size.height}"` : ''
  return (
    `<figure style="margin:0">${link}<img src="${escaped(picture)}" alt="${escaped(title)}"${sizes} ` +
    `style="display:block;width:100%;height:auto"></a>\n` +
    `<figcaption>${escaped(caption)} ${link}${escaped(linkText)}</a></figcaption></figure>`
  )
}

/** Writes a frame of fixed size, as oEmbed consumers remove styles, after the quoted link that WordPress requires. */
export const sizedEmbedCode = (
  { address, title, page }: EmbedCode & { readonly page: string },
  { width, height }: { readonly width: number; readonly height: number },
): string =>
  `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>` +
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" referrerpolicy="no-referrer" style="max-width:100%;border:0"></iframe>`
