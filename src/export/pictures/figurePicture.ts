import { createDrawings, type Drawings } from './drawings'
import { textOf, figureWords, footerText } from './figureText'
import { fontFaces } from './fontFaces'
import { type Picture, presentAddress } from './save'
import { pictureDocument } from './pictureDocument'
import { columnsOf, tableCells } from './tableCells'
import { drawTable } from './tableDrawing'
import { type BlockStyle, plain, setBlock, setText } from './type'

/** Least width of a picture, and of one part of a table's columns, in px. */
const LEAST_WIDTH = 640
const PART = 150
const MARGIN = 24
const ROW = 22

const partsOf = (table: HTMLTableElement): number => columnsOf(table).reduce((sum, parts) => sum + parts, 0)

type Chart = SVGSVGElement | HTMLTableElement

const chartOf = (figure: HTMLElement): Chart => {
  const chart =
    figure.querySelector<Chart>('svg[data-picture-drawing], table[data-picture-drawing]') ??
    figure.querySelector('svg')
  if (!chart) throw new Error('The figure has no drawing.')
  return chart
}

/** Draws a figure of a page as a complete picture in the light scheme; docs/pictures.md has its contract. */
export const figurePicture = async (figure: HTMLElement): Promise<Picture> => {
  const chart = chartOf(figure)
  const fonts = await fontFaces(['serif', 'sans'])
  // The scheme of the root is restored before the browser paints.
  const { dataset } = document.documentElement
  const before = dataset['scheme']
  dataset['scheme'] = 'light'
  try {
    return compose(figure, chart, fonts)
  } finally {
    if (before === undefined) delete dataset['scheme']
    else dataset['scheme'] = before
  }
}

const widthOf = (chart: Chart): number => {
  const wanted =
    chart instanceof HTMLTableElement ? partsOf(chart) * PART : chart.getBoundingClientRect().width
  return Math.max(LEAST_WIDTH, Math.ceil(wanted) + 2 * MARGIN)
}

const drawChart = (chart: Chart, top: number, width: number, drawings: Drawings) => {
  if (chart instanceof HTMLTableElement)
    return drawTable(tableCells(chart), { x: MARGIN, top, width }, drawings)
  const seen = chart.getBoundingClientRect()
  // A drawing in percentages has the full width; one with a view box is scaled.
  const height = chart.hasAttribute('viewBox') ? (seen.height * width) / seen.width : seen.height
  return { svg: drawings.draw(chart, { x: MARGIN, y: top, width, height }), bottom: top + height }
}

const compose = (figure: HTMLElement, chart: Chart, fonts: string): Picture => {
  const width = widthOf(chart)
  const inner = width - 2 * MARGIN
  const { title, notes, sources } = figureWords(figure)
  const drawings = createDrawings()
  const ink = 'var(--ink)'
  const quiet = 'var(--ink-3)'
  const body: BlockStyle = {
    voice: 'sans',
    size: 13,
    weight: 400,
    fill: 'var(--ink-2)',
    leading: 18,
  }
  const parts: string[] = []
  let top = MARGIN - 4
  const add = (text: string, style: BlockStyle, gap = 0) => {
    if (text === '') return
    const block = setBlock(text, { x: MARGIN, top: top + gap, width: inner }, style)
    parts.push(block.svg)
    top = block.bottom
  }
  add(title, { ...body, voice: 'serif', size: 22, weight: 600, fill: ink, leading: 27, isTitle: true })
  const drawn = drawChart(chart, top + 12, inner, drawings)
  parts.push(drawn.svg)
  top = drawn.bottom + 14
  for (const row of figure.querySelectorAll('[data-picture-key]')) {
    const swatch = row.querySelector('svg')
    const box = swatch?.getBoundingClientRect()
    if (swatch && box) {
      const { width: w, height: h } = box
      parts.push(drawings.draw(swatch, { x: MARGIN, y: top + (ROW - h) / 2, width: w, height: h }))
    }
    const x = MARGIN + (box ? box.width + 8 : 0)
    parts.push(setText(plain(textOf(row)), x, top + 15, { ...body, fill: ink }))
    top += ROW
  }
  for (const note of notes) add(note, body, 4)
  for (const source of sources) add(source, { ...body, fill: quiet }, 4)
  add(footerText(), { ...body, fill: ink }, 8)
  add(pageCredit(), { ...body, size: 12, fill: quiet }, 4)
  const height = Math.ceil(top + MARGIN - 6)
  return {
    name: figure.dataset['picture'] || 'figure',
    width,
    height,
    svg: pictureDocument({ width, height }, title || document.title, fonts, drawings.defs(), ...parts),
  }
}

const pageCredit = (): string => [document.title, presentAddress()].filter(Boolean).join(', ')
