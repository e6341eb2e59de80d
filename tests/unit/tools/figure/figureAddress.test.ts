import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_FIGURE,
  FIGURE_KINDS,
  FIGURE_SIZES,
  type FigureSettings,
  figurePath,
  toFigureQuery,
} from '../../../../src/pictures/figureSettings'
import { DEFAULT_FILTERS } from '../../../../src/state/filters'
import { fromQuery } from '../../../../src/state/link'
import {
  fromFigureQuery,
  titleInHash,
  titleOf,
  TITLE_LIMIT,
  toFigureHash,
} from '../../../../src/tools/figure/figureStore'
import { realDataset } from '../../../support/dataset'
import { generatedLinks } from '../../../support/generatedLinks'

const RUNS = 2_000

/** Any characters, many of them such as strangers send. */
const anyTitle = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '<script>',
        '&amp;',
        '"onload="',
        ']]>',
        '%',
        '+',
        '&figure=table',
        'e\u0301\u0301\u0301',
      ),
      fc.constantFrom('\u202E', '\u2066', '\u0000', '\n', '\u2028', '\uD800', '\uFFFE', '\u00AD', ' '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const anySettings: fc.Arbitrary<FigureSettings> = fc.record({
  kind: fc.constantFrom(null, ...FIGURE_KINDS),
  size: fc.constantFrom(...FIGURE_SIZES),
  isGrey: fc.boolean(),
  title: anyTitle,
})

describe('the link of a figure', () => {
  it('leaves out what a figure is by itself', () => {
    expect(toFigureQuery(DEFAULT_FIGURE)).toBe('')
    expect(figurePath(DEFAULT_FILTERS)).toBe('figure/')
  })

  it('keeps the names that others may rely on', () => {
    const settings: FigureSettings = {
      kind: 'bars',
      size: 'slide',
      isGrey: true,
      title: 'Two & two',
    }
    expect(toFigureQuery(settings)).toBe('figure=bars&size=slide&grey=on')
    expect(toFigureHash(settings)).toBe('title=Two+%26+two')
  })

  it.each([
    ['figure=chart&size=column', { kind: 'bars', size: 'report' }],
    ['figure=map&size=page&labels=off&key=off', { kind: 'map', size: 'report' }],
    ['figure=table&size=social', { kind: 'table', size: 'slide' }],
    ['title=Two+%26+two\u202E', { title: 'Two & two' }],
  ])('of an earlier release is understood: %s', (query, settings) => {
    expect(fromFigureQuery(query)).toEqual({ ...DEFAULT_FIGURE, ...settings })
  })

  it('gives back any settings, with the title as one harmless line', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const clean = { ...settings, title: titleOf(settings.title) }
        expect(fromFigureQuery(toFigureQuery(clean))).toEqual({ ...clean, title: '' })
        expect(titleInHash(toFigureHash(clean)) ?? '').toBe(clean.title)
      }),
      { numRuns: RUNS },
    )
  })

  it('leaves the filters of the same link as they are, and the other way round', () => {
    const dataset = realDataset()
    const links = generatedLinks(RUNS)
    fc.assert(
      fc.property(anySettings, fc.nat(RUNS - 1), (settings, index) => {
        const filters = fromQuery(links[index] ?? '', DEFAULT_FILTERS, dataset)
        const [, query = ''] = figurePath(filters, toFigureQuery(settings))?.split('?') ?? []
        expect(fromFigureQuery(query)).toEqual({ ...settings, title: '' })
        expect(figurePath(fromQuery(query, DEFAULT_FILTERS, dataset), toFigureQuery(settings))).toBe(
          figurePath(filters, toFigureQuery(settings)),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('ignores junk', () => {
    for (const query of [
      'figure=film&size=A0&grey=yes&labels=&key=0',
      'figure=constructor&size=toString&grey=constructor',
      'figure=comparison',
      'FIGURE=bars&size[]=slide',
      'title=&title=second',
    ])
      expect(fromFigureQuery(query), query).toEqual(DEFAULT_FIGURE)
    for (const query of generatedLinks(500)) expect(() => fromFigureQuery(query), query).not.toThrow()
  })
})

describe('a title', () => {
  it('is one line without characters that hide, turn round or cover what is around them', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const title = titleOf(text)
        expect([...title].length).toBeLessThanOrEqual(TITLE_LIMIT)
        expect(title).not.toMatch(/\p{C}|[\u2028\u2029]|^ | $|\p{M}{3}/u)
        expect(titleOf(title)).toBe(title)
      }),
      { numRuns: RUNS },
    )
  })
})
