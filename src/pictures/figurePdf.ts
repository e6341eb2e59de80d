import sans from '../ui/fonts/sans-400.ttf?url'
import sansBold from '../ui/fonts/sans-650.ttf?url'
import serif from '../ui/fonts/serif-600.ttf?url'
import type { FigurePicture } from './drawFigure'
import { type Face, plainDrawing } from './plainDrawing'

/** A font as it is in a PDF, where the sans has two weights and the serif one. */
interface PdfFont {
  readonly family: 'Atlas Sans' | 'Atlas Serif'
  readonly style: 'normal' | 'bold'
}

/** The files of the fonts, which a PDF holds. */
const FONTS: readonly (PdfFont & { readonly url: string })[] = [
  { url: sans, family: 'Atlas Sans', style: 'normal' },
  { url: sansBold, family: 'Atlas Sans', style: 'bold' },
  { url: serif, family: 'Atlas Serif', style: 'bold' },
]

/** Text of this weight or more is bold. */
const BOLD_FROM = 550

const pdfFace = (face: Face): Face => {
  const isSerif = face['font-family'].includes('Serif')
  const isBold = isSerif || Number(face['font-weight']) >= BOLD_FROM
  return {
    'font-family': isSerif ? 'Atlas Serif' : 'Atlas Sans',
    'font-weight': isBold ? 'bold' : 'normal',
    'font-style': 'normal',
  }
}

const binaryOf = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font was answered with ${response.status}.`)
  return [...new Uint8Array(await response.arrayBuffer())].map((byte) => String.fromCodePoint(byte)).join('')
}

const PT_PER_MM = 72 / 25.4
const PT_PER_PX = 0.75

/** Makes a PDF of one page in the size of a figure, with its lines, its patterns and its fonts. */
export const figurePdf = async ({ svg, width, height, sizeMm }: FigurePicture): Promise<Blob> => {
  const [{ jsPDF }, { svg2pdf }, ...files] = await Promise.all([
    import('jspdf'),
    import('svg2pdf.js'),
    ...FONTS.map(({ url }) => binaryOf(url)),
  ])
  const format: [number, number] = sizeMm
    ? [sizeMm[0] * PT_PER_MM, sizeMm[1] * PT_PER_MM]
    : [width * PT_PER_PX, height * PT_PER_PX]
  const pdf = new jsPDF({
    unit: 'pt',
    format,
    orientation: format[0] > format[1] ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  for (const [index, { family, style }] of FONTS.entries()) {
    const file = `${family} ${style}.ttf`
    pdf.addFileToVFS(file, files[index] ?? '')
    pdf.addFont(file, family, style, undefined, 'Identity-H')
  }
  const drawing = plainDrawing(svg, {
    faceOf: pdfFace,
    // The fonts of the page are not measured, because they may not be loaded.
    measure: (text, face, size) => {
      pdf.setFont(face['font-family'], face['font-weight']).setFontSize(size)
      return pdf.getTextWidth(text)
    },
    isFitted: false,
  })
  for (const node of drawing.querySelectorAll('style, title')) node.remove()
  pdf.setProperties({ title: titleOf(svg), creator: 'Child Trafficking Atlas' })
  await svg2pdf(drawing, pdf, { x: 0, y: 0, width: format[0], height: format[1] })
  return pdf.output('blob')
}

const titleOf = (svg: string): string =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('title')?.textContent ?? ''
