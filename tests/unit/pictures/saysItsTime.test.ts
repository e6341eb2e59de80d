import { describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '../../../src/domain/languages'
import { THEMES, type ThemeId } from '../../../src/domain/themes'
import { comparisonCsv } from '../../../src/pictures/table/comparisonCsv'
import { drawFigure } from '../../../src/pictures/drawFigure'
import { DEFAULT_FIGURE, FIGURE_SIZES, type FigureSettings } from '../../../src/pictures/figureSettings'
import { figureAlt, figureCitation } from '../../../src/pictures/describeFigure'
import { countryCard } from '../../../src/pictures/card'
import { viewCsv } from '../../../src/pictures/table/viewCsv'
import { embedTitle } from '../../../src/embed/embedCode'
import { countryRows } from '../../../src/state/comparison'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { claimText } from '../../../src/text/sentences/heads'
import { textsIn } from '../../support/allTexts'
import { parseCsv } from '../../support/csv'
import { flat, SET, type Set, timeOf, timesIn } from '../../support/saidTime'
import {
  realCorridors,
  realCountry,
  realDatasetIn,
  realProvenance,
  realTopology,
} from '../../support/dataset'

const topology = realTopology()
const corridors = realCorridors()
const provenance = realProvenance()
const address = 'https://example.org/atlas/'

/** The words of a drawing in their order. */
const wordsOf = (svg: string): string =>
  flat(
    [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
      .map(([, text = '']) => text.replaceAll(/<[^>]+>/g, ''))
      .join(' '),
  )

const filtersOf = (theme: ThemeId, set: Set, more: Partial<Filters> = {}): Filters => ({
  ...DEFAULT_FILTERS,
  theme,
  on: set,
  ...more,
})

/** Says of the sizes which are drawn in a language: all in English, one in each other. */
const isDrawnIn = (language: Language) => (_: unknown, index: number) =>
  language === 'en' || index === LANGUAGES.indexOf(language) % FIGURE_SIZES.length

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsIn(language)
  const dataset = realDatasetIn(language)
  const inputOf = (filters: Filters) => ({ dataset, topology, texts, filters, corridors, address })
  const said = (theme: ThemeId, set: Set) => flat(texts.day(timeOf(theme, set)))
  /** The place of the time in a text, which must be before that of the answer. */
  const expectFirst = (text: string, filters: Filters, what: string) => {
    const time = said(filters.theme, filters.on as Set)
    const answer = flat(claimText(texts, dataset, filters)).slice(0, 60)
    const places = [flat(text).indexOf(time), flat(text).indexOf(answer)] as const
    expect(places[0], `${what} has no “${time}”: ${text.slice(0, 200)}`).toBeGreaterThanOrEqual(0)
    if (places[1] >= 0) expect(places[0], `${what}: ${text.slice(0, 300)}`).toBeLessThan(places[1])
  }
  const CASES = timesIn(language)

  it.each(CASES)('the words of a picture and an embed of %s say the time of %s first', (theme, set) => {
    const filters = filtersOf(theme, set)
    const settings: FigureSettings = { ...DEFAULT_FIGURE, title: 'A title of our own' }
    expectFirst(figureAlt(settings, inputOf(filters)), filters, 'alternative text')
    expectFirst(figureCitation(settings, inputOf(filters), '2026-11-30'), filters, 'citation')
    expectFirst(embedTitle(texts, dataset, 'map', filters), filters, 'title of an embed')
  })

  it.each(THEMES)('a picture of %s says its time first', (theme) => {
    // Each language has one size: the words of a language are the same in all.
    const size = FIGURE_SIZES[(THEMES.indexOf(theme) + LANGUAGES.indexOf(language)) % FIGURE_SIZES.length]
    const filters = filtersOf(theme, size === 'report' ? null : '2005')
    const { svg, hasRoom } = drawFigure({ ...DEFAULT_FIGURE, size: size ?? 'report' }, inputOf(filters))
    expect(hasRoom).toBe(true)
    expectFirst(wordsOf(svg), filters, `a picture, ${size}`)
  })

  it.each(SET)('what is about several questions says the times of all, set to %s', (set) => {
    const words = [
      ...(set === null ? [wordsOf(countryCard(inputOf(filtersOf('patterns', null)), 'MDA'))] : []),
      ...FIGURE_SIZES.filter(isDrawnIn(language)).map((size) => {
        const filters = filtersOf('treaties', set, { entity: 'MDA', compared: 'ROU' })
        return wordsOf(drawFigure({ ...DEFAULT_FIGURE, kind: 'comparison', size }, inputOf(filters)).svg)
      }),
    ]
    for (const text of words)
      for (const theme of ['patterns', 'plans', 'treaties'] as const)
        expect(text.slice(0, 260)).toContain(said(theme, set))
  })

  it.each(CASES)('a file of %s has the time of %s in its first column', (theme, set) => {
    const filters = filtersOf(theme, set)
    const rows = parseCsv(
      viewCsv({ texts, dataset, filters, provenance, corridors: null }),
      'the file',
      'time',
    )
    expect(Object.keys(rows[0] ?? {})[0]).toBe('time')
    expect(new Set(rows.map(({ time }) => time))).toEqual(new Set([timeOf(theme, set)]))
  })

  it.each(SET)(
    'a file about a country has the time of each question in its first column, set to %s',
    (set) => {
      const csv = comparisonCsv(texts, {
        dataset,
        files: [realCountry('MDA')],
        rows: countryRows(dataset, 'MDA', set),
        on: set,
      })
      for (const row of parseCsv(csv, 'the file', 'time id')) {
        const theme = THEMES.find((one) => row.id.startsWith(one)) ?? 'patterns'
        const isByDay = row.id === 'definitions/since'
        expect(row.time, row.id).toBe(timeOf(isByDay ? 'treaties' : theme, set))
      }
    },
  )
})
