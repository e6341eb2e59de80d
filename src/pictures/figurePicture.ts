import { referredTo, withOwnStyles } from './computed'
import { element, svgDocument } from './element'
import { fontFaces } from './fontFaces'
import { lightColours } from './colours'
import type { Picture } from './save'
import { plain, setBlock, setText, type TypeStyle } from './type'

/** Least width of a picture and the space at its sides, in px. */
const LEAST_WIDTH = 640
const MARGIN = 24
const ROW = 22

const textOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim()

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf).filter(Boolean)

/** A caption paragraph by paragraph; as a whole where it is a line of text. */
const captionTexts = (caption: Element): string[] => {
  const parts = [...caption.children]
  const isInParts = parts.length > 0 && parts.every((part) => getComputedStyle(part).display !== 'inline')
  return (isInParts ? parts : [caption]).map(textOf).filter(Boolean)
}

/** What is written of a figure: its parts as marked, or its caption as a whole. */
const wordsOf = (figure: HTMLElement) => {
  const caption = figure.querySelector('figcaption')
  const title = textsOf(figure, '[data-picture-title]')[0] ?? figure.dataset['pictureTitle'] ?? ''
  const notes = textsOf(figure, '[data-picture-note]')
  const sources = textsOf(figure, '[data-picture-source]')
  const isMarked = notes.length > 0 || sources.length > 0
  const rest = caption && !isMarked ? captionTexts(caption).filter((text) => text !== title) : []
  return { title, notes: [...notes, ...rest], sources }
}

/** What holds for every picture stands in the foot of every page. */
const footOf = (): string[] => textsOf(document, '[data-foot] p')

const serialised = (node: Element): string => new XMLSerializer().serializeToString(node)

/** A drawing at a place, in its own px, with the ids of what it refers to. */
const drawn = (svg: SVGSVGElement, x: number, y: number, width: number, height: number): string => {
  const copy = withOwnStyles(svg)
  const box = { x, y, width, height }
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value))
  copy.setAttribute('overflow', 'visible')
  const defs = element('defs', {}, ...referredTo(copy).map(serialised))
  return defs + serialised(copy)
}

/**
 * A figure of a page as a picture that stands alone: title, drawing, key, notes, sources, and what holds for every
 * picture. Colours are those of the light scheme, whatever the page shows. The contract is in docs/pictures.md.
 */
export const figurePicture = async (figure: HTMLElement): Promise<Picture> => {
  const svg =
    figure.querySelector<SVGSVGElement>(':scope svg[data-picture-drawing]') ?? figure.querySelector('svg')
  if (!svg) throw new Error('The figure has no drawing.')
  const fonts = await fontFaces(['serif', 'sans'])
  // The tokens follow the scheme of the page's root. It is read and put back before the browser paints.
  const { dataset } = document.documentElement
  const before = dataset['scheme']
  dataset['scheme'] = 'light'
  try {
    return compose(figure, svg, fonts)
  } finally {
    if (before === undefined) delete dataset['scheme']
    else dataset['scheme'] = before
  }
}

const compose = (figure: HTMLElement, svg: SVGSVGElement, fonts: string): Picture => {
  const seen = svg.getBoundingClientRect()
  const width = Math.max(LEAST_WIDTH, Math.ceil(seen.width) + 2 * MARGIN)
  const inner = width - 2 * MARGIN
  // A drawing in percentages fills the width as it is; one with a view box grows with it.
  const drawingHeight = svg.hasAttribute('viewBox') ? (seen.height * inner) / seen.width : seen.height
  const { title, notes, sources } = wordsOf(figure)
  const ink = lightColours('var(--ink)')
  const body: TypeStyle & { leading: number } = {
    voice: 'sans',
    size: 13,
    weight: 400,
    fill: lightColours('var(--ink-2)'),
    leading: 18,
  }
  const parts: string[] = []
  let top = MARGIN - 4
  const add = (text: string, style: typeof body, gap = 0) => {
    const block = setBlock(setText, text, { x: MARGIN, top: top + gap, width: inner }, style)
    parts.push(block.svg)
    top = block.bottom
  }
  if (title) add(title, { ...body, voice: 'serif', size: 22, weight: 600, fill: ink, leading: 27 })
  top += 12
  parts.push(drawn(svg, MARGIN, top, inner, drawingHeight))
  top += drawingHeight + 14
  for (const row of figure.querySelectorAll('[data-picture-key]')) {
    const swatch = row.querySelector('svg')
    const box = swatch?.getBoundingClientRect()
    if (swatch && box) parts.push(drawn(swatch, MARGIN, top + (ROW - box.height) / 2, box.width, box.height))
    const x = MARGIN + (box ? box.width + 8 : 0)
    parts.push(setText(plain(textOf(row)), x, top + 15, { ...body, fill: ink }))
    top += ROW
  }
  for (const note of notes) add(note, body, 4)
  for (const source of sources) add(source, { ...body, fill: lightColours('var(--ink-3)') }, 4)
  const [lead, ...rest] = footOf()
  if (lead) add(`<b>${lead}</b> ${rest.join(' ')}`, { ...body, fill: ink }, 8)
  add(pageCredit(), { ...body, size: 12, fill: lightColours('var(--ink-3)') }, 4)
  const height = Math.ceil(top + MARGIN - 6)
  const ground = element('rect', { width, height, fill: lightColours('var(--paper)') })
  return {
    name: figure.dataset['picture'] || 'figure',
    width,
    height,
    svg: svgDocument({ width, height }, title || document.title, fonts, ground, ...parts),
  }
}

/** Where the picture comes from: the page's own title, and its address where it has one that others can open. */
const pageCredit = (): string => {
  const { protocol, origin, pathname } = window.location
  return `${document.title}${protocol.startsWith('http') ? `, ${origin}${pathname}` : ''}`
}
