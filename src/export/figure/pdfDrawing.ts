/** The families of the fonts in a PDF. */
export type PdfFamily = 'Atlas Sans' | 'Atlas Serif'

/** A font as it is in a PDF, where the sans has two weights and the serif one. */
export interface PdfFace {
  readonly family: PdfFamily
  readonly style: 'normal' | 'bold'
}

/** Measures a text in px by the fonts of the PDF; those of the page may not be loaded. */
export type MeasurePdf = (text: string, face: PdfFace, size: number) => number

/** Text of this weight or more is bold. */
const BOLD_FROM = 550

/** The fonts do without these characters, which have others that look the same, or none that is seen. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u202f\u2009]/g, '\u00a0'],
  [/[\u2060\u200b]/g, ''],
]

/** The value of an attribute that an element has itself or from what is around it. */
const inherited = (node: Element, name: string): string | null =>
  node.closest(`[${name}]`)?.getAttribute(name) ?? null

const numberOf = (node: Element, name: string, otherwise = 0): number =>
  Number.parseFloat(inherited(node, name) ?? '') || otherwise

/** A length that may be in em. */
const lengthOf = (value: string | null, size: number): number =>
  (Number.parseFloat(value ?? '') || 0) * (value?.endsWith('em') ? size : 1)

const faceOf = (node: Element): PdfFace => {
  const isSerif = inherited(node, 'font-family')?.includes('Serif') === true
  const isBold = isSerif || numberOf(node, 'font-weight', 400) >= BOLD_FROM
  return { family: isSerif ? 'Atlas Serif' : 'Atlas Sans', style: isBold ? 'bold' : 'normal' }
}

/** A piece of text of one font, with the place where a new line begins. */
interface Run {
  readonly text: string
  readonly face: PdfFace
  readonly width: number
  readonly start: { readonly x: number; readonly y: number } | null
}

const runsOf = (text: Element, size: number, measure: MeasurePdf): Run[] =>
  [...text.childNodes].map((node) => {
    const of = node instanceof Element ? node : text
    const words = REPLACED.reduce((now, [found, by]) => now.replace(found, by), node.textContent ?? '')
    const face = faceOf(of)
    const isNewLine = of !== text && of.hasAttribute('x')
    const y = lengthOf(of.getAttribute('y') ?? text.getAttribute('y'), size)
    return {
      text: words,
      face,
      width: measure(words, face, size),
      start: isNewLine
        ? { x: lengthOf(of.getAttribute('x'), size), y: y + lengthOf(of.getAttribute('dy'), size) }
        : null,
    }
  })

/** Divides the runs of a text into its lines. */
const linesOf = (text: Element, size: number, runs: readonly Run[]) => {
  const lines: { x: number; y: number; runs: Run[] }[] = []
  const first = { x: lengthOf(text.getAttribute('x'), size), y: lengthOf(text.getAttribute('y'), size) }
  for (const run of runs) {
    const last = lines.at(-1)
    if (run.start !== null || !last) lines.push({ ...(run.start ?? first), runs: [run] })
    else last.runs.push(run)
  }
  return lines
}

const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

/** Writes a text as one element for each run, which begins at its place, with its halo below. */
const spread = (text: Element, measure: MeasurePdf): void => {
  const size = numberOf(text, 'font-size', 16)
  const share = ANCHORS[inherited(text, 'text-anchor') ?? 'start'] ?? 0
  const fill = inherited(text, 'fill') ?? '#000'
  const halo = inherited(text, 'paint-order')?.startsWith('stroke') ? inherited(text, 'stroke') : null
  const haloWidth = lengthOf(inherited(text, 'stroke-width'), size)
  const elements: Element[] = []
  for (const { x, y, runs } of linesOf(text, size, runsOf(text, size, measure))) {
    let at = x - share * runs.reduce((sum, { width }) => sum + width, 0)
    for (const run of runs) {
      const element = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text')
      const attributes = {
        x: at,
        y,
        'font-family': run.face.family,
        'font-weight': run.face.style,
        'font-style': 'normal',
        'font-size': size,
        'text-anchor': 'start',
        fill,
        stroke: 'none',
        'xml:space': 'preserve',
      }
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
      element.textContent = run.text
      if (halo !== null && halo !== 'none') {
        const below = element.cloneNode(true) as Element
        const outline = { fill: halo, stroke: halo, 'stroke-width': haloWidth, 'stroke-linejoin': 'round' }
        for (const [name, value] of Object.entries(outline)) below.setAttribute(name, String(value))
        elements.push(below)
      }
      elements.push(element)
      at += run.width
    }
  }
  text.replaceWith(...elements)
}

/** Reads a figure as a drawing that programs for PDFs draw as browsers do. */
export const pdfDrawing = (svg: string, measure: MeasurePdf): Element => {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  for (const node of drawing.querySelectorAll('style, title')) node.remove()
  for (const text of drawing.querySelectorAll('text')) spread(text, measure)
  for (const group of drawing.querySelectorAll('g[font-weight], g[stroke-width$="em"]')) {
    group.removeAttribute('font-weight')
    group.removeAttribute('stroke-width')
  }
  return drawing
}
