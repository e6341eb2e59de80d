import { parse } from 'culori'
import { describe, expect, it } from 'vitest'
import { type Declaration, declarations, tokensIn } from '../../support/styleSheets'
import { apart, contrast, SCHEMES, SIGHTS } from '../../support/sight'

/** The contrast that WCAG 2 asks of text, and of the lines and signs without which a control or a figure is not understood. */
const TEXT = 4.5
const MARK = 3

/** Grounds that text stands on; a solid button is ink, and has words in paper. */
const GROUNDS = ['paper', 'ground', 'accent-soft', 'sea']
const SOLID = 'ink'
/** Fields without words: the handle of a sheet, the line between two panels of the map, what a dialog lies over. */
const WORDLESS = ['control', 'coast', 'backdrop']

/** Lines and signs, each with every ground it lies on. Lines that only part one row from the next are not among them. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  // Edges of fields and buttons, also while the pointer is on them, and the handle of a sheet.
  control: ['paper', 'ground', 'accent-soft'],
  focus: ['paper', 'ground', 'accent-soft', 'sea', 'context', 'focus-gap'],
  // A chosen, current or different thing is ink; so are charts.
  ink: ['paper', 'ground', 'accent-soft', 'sea', 'context'],
  // The line from a name beside a country to the country.
  'ink-2': ['sea', 'context'],
  'ink-3': ['paper', 'ground'],
  accent: ['paper'],
  differ: ['paper', 'ground'],
  route: ['paper', 'route-halo', 'c-uncoloured'],
  border: ['paper', 'border-halo'],
  coast: ['sea'],
  'c-bound': ['paper'],
}
/** Lines that tell nothing a reader would miss: rules, the net of the globe, and the halos that part other lines. */
const DECORATION = ['rule', 'graticule', 'paper', 'sea', 'context', 'border-halo', 'route-halo', 'focus-gap']

const LINES = /^(stroke|outline(-color)?|border(-(block|inline))?(-start|-end)?(-color)?|accent-color)$/
const all = declarations()
const isColour = (token: string): boolean => /^#|^rgb/.test(SCHEMES[0].colours(`var(--${token}, none)`))
const named = (wanted: (declaration: Declaration) => boolean): string[] => [
  ...new Set(
    all
      .filter(wanted)
      .flatMap(({ value }) => tokensIn(value))
      .filter(isColour),
  ),
]
const textColours = named(({ property }) => property === 'color').filter(
  (token) => token !== 'paper' && token !== 'control',
)
const grounds = named(({ property }) => /^background(-color)?$/.test(property))
const lines = named(({ property }) => LINES.test(property))

it('the style sheets name no ground and no line that is not measured here', () => {
  expect(textColours).toContain('ink-3')
  expect(grounds.filter((token) => ![...GROUNDS, SOLID, ...WORDLESS].includes(token))).toEqual([])
  expect(lines.filter((token) => ![...Object.keys(MARKS), ...DECORATION].includes(token))).toEqual([])
})

describe.each(SCHEMES)('in the $scheme scheme', ({ colours }) => {
  const on = (one: string, other: string) => contrast(colours, `var(--${one})`, `var(--${other})`)

  it.each(textColours)('text in %s is read on every ground', (text) => {
    for (const ground of GROUNDS) expect(on(text, ground), ground).toBeGreaterThanOrEqual(TEXT)
  })

  it('words on a solid button, and names of seas and of land around a country, are read', () => {
    expect(on('paper', SOLID)).toBeGreaterThanOrEqual(TEXT)
    expect(on('sea-name', 'sea')).toBeGreaterThanOrEqual(TEXT)
    for (const name of ['ink', 'ink-2', 'accent'])
      expect(on(name, 'context'), name).toBeGreaterThanOrEqual(TEXT)
  })

  it.each(Object.entries(MARKS))('lines in %s are seen on what they lie on', (mark, fields) => {
    for (const field of fields) expect(on(mark, field), field).toBeGreaterThanOrEqual(MARK)
  })

  it.each(SIGHTS)('“agrees” and “differs” are two colours, seen with $name', (sight) => {
    const [agree, differ] = ['agree', 'differ'].map((token) => parse(colours(`var(--${token})`)))
    expect(agree && differ && apart(sight, agree, differ)).toBeGreaterThanOrEqual(sight.least)
  })
})
