/** The font of a text, as the attributes that say it. */
export interface Face {
  readonly 'font-family': string
  readonly 'font-weight': string
  readonly 'font-style': string
}

/** How the texts of a drawing are set for a program. */
export interface Setting {
  /** Gives the font that the program has for a font of the drawing. */
  readonly faceOf: (face: Face) => Face
  /** Measures a text in px. */
  readonly measure: (text: string, face: Face, size: number) => number
  /** Whether each text says its width, so that a program with other fonts keeps to it. */
  readonly isFitted: boolean
}

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

const faceOfNode = (node: Element): Face => ({
  'font-family': inherited(node, 'font-family') ?? 'sans-serif',
  'font-weight': inherited(node, 'font-weight') ?? '400',
  'font-style': inherited(node, 'font-style') ?? 'normal',
})

const setAll = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value)
}

/** A piece of text of one font, with the place where a new line begins. */
interface Run {
  readonly text: string
  readonly face: Face
  readonly start: Element | null
}

const runsOf = (text: Element, { faceOf }: Setting): Run[] => {
  const runs: Run[] = []
  for (const node of text.childNodes) {
    const of = node instanceof Element ? node : text
    const words = REPLACED.reduce((now, [found, by]) => now.replace(found, by), node.textContent ?? '')
    const face = faceOf(faceOfNode(of))
    const isNewLine = of !== text && of.hasAttribute('x')
    const start = isNewLine ? of : null
    const last = runs.at(-1)
    const isSame = last && start === null && JSON.stringify(last.face) === JSON.stringify(face)
    if (isSame) runs[runs.length - 1] = { ...last, text: last.text + words }
    else runs.push({ text: words, face, start })
  }
  return runs
}

/** Divides the runs of a text into its lines. */
const linesOf = (text: Element, size: number, runs: readonly Run[]) => {
  const lines: { x: number; y: number; runs: Run[] }[] = []
  /** A line without `y` is its `dy` below the line before. */
  const placeOf = (line: Element, before: number) => {
    const length = (name: string) => lengthOf(line.getAttribute(name), size)
    return {
      x: length('x') + length('dx'),
      y: (line.hasAttribute('y') ? length('y') : before) + length('dy'),
    }
  }
  for (const run of runs) {
    const last = lines.at(-1)
    if (run.start !== null || !last) lines.push({ ...placeOf(run.start ?? text, last?.y ?? 0), runs: [run] })
    else last.runs.push(run)
  }
  return lines
}

const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

/** The paint of the halo below an element; null without one. */
const haloOf = (node: Element, size: number) => {
  const stroke = inherited(node, 'stroke')
  if (!inherited(node, 'paint-order')?.startsWith('stroke') || stroke === null || stroke === 'none')
    return null
  const width = lengthOf(inherited(node, 'stroke-width'), size)
  return { fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': 'round' }
}

/** LibreOffice measures letters in whole units, so texts that say their width have smaller units. */
const UNITS = 10

/** Writes a text as one element for each run, which begins at its place, with its halo below. */
const spread = (text: Element, setting: Setting): void => {
  const size = numberOf(text, 'font-size', 16)
  const tracking = setting.isFitted ? lengthOf(inherited(text, 'letter-spacing'), size) : 0
  const share = ANCHORS[inherited(text, 'text-anchor') ?? 'start'] ?? 0
  const units = setting.isFitted ? UNITS : 1
  const halo = haloOf(text, size * units)
  const widthOf = ({ text: words, face }: Run) =>
    setting.measure(words, face, size) + tracking * [...words].length
  const elements = linesOf(text, size, runsOf(text, setting)).flatMap(({ x, y, runs }) => {
    let at = x - share * runs.reduce((sum, run) => sum + widthOf(run), 0)
    return runs.flatMap((run) => {
      // Programs differ in what they do with a space at an end, so its width is left free.
      const words = run.text.trim()
      const [lead] = run.text.split(words, 1)
      const left = at + widthOf({ ...run, text: lead ?? '' })
      at += widthOf(run)
      if (words === '') return []
      const element = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text')
      setAll(element, {
        x: left * units,
        y: y * units,
        ...run.face,
        'font-size': size * units,
        'text-anchor': 'start',
        fill: inherited(text, 'fill') ?? '#000',
        stroke: 'none',
        ...(tracking > 0 && { 'letter-spacing': tracking * units }),
        ...(setting.isFitted && {
          transform: `scale(${1 / units})`,
          textLength: widthOf({ ...run, text: words }) * units,
          lengthAdjust: 'spacingAndGlyphs',
        }),
      })
      element.textContent = words
      return halo === null ? [element] : [outlined(element, halo), element]
    })
  })
  text.replaceWith(...elements)
}

const outlined = (element: Element, halo: Readonly<Record<string, string | number>>): Element => {
  const below = element.cloneNode(true) as Element
  setAll(below, halo)
  return below
}

/** Draws the halo of a shape as a shape of its own. */
const divide = (shape: Element): void => {
  const halo = haloOf(shape, numberOf(shape, 'font-size', 16))
  if (halo === null) return
  shape.before(outlined(shape, halo))
  setAll(shape, { stroke: 'none' })
}

/** Reads a figure as a drawing without `paint-order` and texts of several fonts, which many programs do not know. */
export const plainDrawing = (svg: string, setting: Setting): Element => {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  for (const shape of drawing.querySelectorAll(':is(path, circle)[paint-order]')) divide(shape)
  for (const text of drawing.querySelectorAll('text')) spread(text, setting)
  for (const node of drawing.querySelectorAll('[paint-order]')) node.removeAttribute('paint-order')
  // Texts have their own weight and width of line now, and these lengths are unknown to some programs.
  for (const group of drawing.querySelectorAll('g[font-weight], g[stroke-width$="em"]')) {
    group.removeAttribute('font-weight')
    group.removeAttribute('stroke-width')
  }
  return drawing
}
