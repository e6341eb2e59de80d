import type { WidthLabel } from '../geometry/labels'

const labelOf = (text: Element): WidthLabel => {
  const code = text.getAttribute('data-name') ?? ''
  // All lines of a name have the same place, and the line to it is drawn just before it.
  const lines = [...text.querySelectorAll('tspan')]
  const leader = text.previousElementSibling?.querySelector(`[data-leader="${code}"]`)
  return {
    code,
    x: Number(lines[0]?.getAttribute('x')),
    y: Number(lines[0]?.getAttribute('y')),
    anchor: text.getAttribute('text-anchor') as WidthLabel['anchor'],
    lines: lines.map(({ textContent }) => textContent),
    tracking: Number.parseFloat(text.getAttribute('letter-spacing') ?? '0'),
    leader: leader?.getAttribute('d') ?? null,
    fromWidthPx: Number(text.getAttribute('data-from')),
  }
}

/** The names on a map of the page, as what is placed beside them must know them. */
export const labelsIn = (within: Element): readonly WidthLabel[] =>
  [...within.querySelectorAll('text[data-from]')].map(labelOf)
