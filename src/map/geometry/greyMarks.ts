import type { PatternShape } from './patternShapes'

/** Side of the square that a mark stands in, in px; two of them fill a band. */
export const MARK_PX = 11

/** Colours that another class of their theme shares its lightness with, and a mark that tells them apart in grey. */
const MARKS: Readonly<Record<string, PatternShape>> = {
  'lead-other': {
    tag: 'circle',
    attributes: { cx: MARK_PX / 2, cy: MARK_PX / 2, r: 1.7, fill: 'var(--paper)' },
  },
  'lead-justice': {
    tag: 'path',
    attributes: { d: 'M3 5.5H8M5.5 3V8', stroke: 'var(--ink)', 'stroke-width': 1.1, fill: 'none' },
  },
  'lead-health': {
    tag: 'path',
    attributes: { d: 'M3.5 3.5H7.5V7.5H3.5Z', stroke: 'var(--ink)', 'stroke-width': 1, fill: 'none' },
  },
}

/** The mark that a colour carries where it may be seen in grey: in pictures and on paper. */
export const greyMark = (token: string): PatternShape | undefined => {
  const mark = MARKS[token]
  return mark && { ...mark, isForGrey: true }
}

/** Colours that carry a mark. */
export const MARKED_TOKENS: readonly string[] = Object.keys(MARKS)
