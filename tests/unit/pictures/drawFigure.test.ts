import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../../src/pictures/drawFigure'
import {
  DEFAULT_FIGURE,
  FIGURE_FORMATS,
  FIGURE_SIZES,
  type FigureKind,
  type FigureSettings,
} from '../../../src/pictures/figureSettings'
import { STUDY_DAY } from '../../../src/domain/treaty'
import { answerOf } from '../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters, withMapView } from '../../../src/state/filters'
import { fromQuery } from '../../../src/state/link'
import { keyNotes } from '../../../src/text/sentences/keyNotes'
import { escaped } from '../../../src/map/markup/element'
import { linksOfUse } from '../../support/generatedLinks'
import { textsIn } from '../../support/allTexts'
import { linesOf } from '../../support/figureLines'
import { realCorridors, realDataset, realDatasetIn, realTopology } from '../../support/dataset'

const LANGUAGES = ['en', 'de', 'ru'] as const
type Language = (typeof LANGUAGES)[number]
const datasets = { en: realDataset(), de: realDatasetIn('de'), ru: realDatasetIn('ru') }
const texts = { en: textsIn('en'), de: textsIn('de'), ru: textsIn('ru') }
const topology = realTopology()
const corridors = realCorridors()
const address = 'https://example.org/atlas/?region=see&group=eu'

const inputOf = (filters: Partial<Filters>, language: Language = 'en') => ({
  dataset: datasets[language],
  topology,
  texts: texts[language],
  filters: { ...DEFAULT_FILTERS, ...filters },
  corridors,
  address,
})

const draw = (settings: Partial<FigureSettings>, filters: Partial<Filters> = {}, language: Language = 'en') =>
  drawFigure({ ...DEFAULT_FIGURE, ...settings }, inputOf(filters, language))

const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** Text without any space, since lines may break an address or a number. */
const packed = (text: string): string => text.replace(/\s/g, '')

/** A state for each kind, with the same countries. */
const STATES: Readonly<Record<FigureKind, Partial<Filters>>> = {
  map: { theme: 'treaties', regions: ['see'], on: '2005-06-01' },
  comparison: { theme: 'treaties', entity: 'MDA', compared: 'ROU' },
}

const SOURCES = { en: /Sources?(of)?[^:]*:/, de: /Quellen?[^:]*:/, ru: /Источники?[^:]*:/ }

/** The beginning of the note that Kosovo is counted with Serbia, where a question is of states. */
const KOSOVO = {
  en: 'Kosovo* is not a party in its own name',
  de: 'Das Kosovo* ist nicht in eigenem Namen Vertragspartei',
  ru: texts.ru.t('key.note.treaties.kosovo', { base: 10, all: 11 }),
}

/** The day of a figure. */
const timeOf = (kind: FigureKind, language: Language): string => {
  return texts[language].day(kind === 'comparison' ? STUDY_DAY : '2005-06-01')
}

/** Maps of other questions, with what only they draw: textures, bands of two colours, dashes, routes. */
const MAPS: readonly Partial<Filters>[] = [
  {},
  { theme: 'institutions' },
  { theme: 'treaties', on: '2010-01-01', comparedDay: '2007-09-30' },
  { hasRoutes: true, entity: 'MDA', victims: ['children', 'adults'], area: 'whole' },
  { theme: 'definitions', classes: ['7-or-more'], regions: ['see'], groups: ['eu'], area: 'whole' },
]

interface Drawn {
  readonly language: Language
  readonly kind: FigureKind
  readonly size: FigureSettings['size']
  readonly filters: Partial<Filters>
}
const FIGURES = LANGUAGES.flatMap((language) =>
  (['map', 'comparison'] as const).flatMap((kind) =>
    FIGURE_SIZES.map((size): Drawn => ({ language, kind, size, filters: STATES[kind] })),
  ),
).concat(MAPS.map((filters): Drawn => ({ language: 'en', kind: 'map', size: 'report', filters })))

describe.each(FIGURES)('a $kind of the size $size in $language, of $filters', (drawn) => {
  const { language, kind, size, filters } = drawn
  const figure = draw({ kind, size }, filters, language)
  const { svg, sizeMm } = figure
  const lines = linesOf(svg)
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)

  it('has the size of its use', () => {
    const { unit, width: wanted, height: fixed } = FIGURE_FORMATS[size]
    const end = unit === 'mm' ? 'mm' : ''
    expect(svg).toContain(` width="${wanted}${end}"`)
    expect(sizeMm?.[0]).toBe(unit === 'mm' ? wanted : undefined)
    if (fixed !== null) expect(svg).toContain(` height="${fixed}${end}"`)
    if (sizeMm) expect(sizeMm[1]).toBeLessThanOrEqual(257)
  })

  it('has each line of text inside it, none over another', () => {
    expect(lines.length).toBeGreaterThan(5)
    for (const { text, left, right, y } of lines) {
      expect(left, text).toBeGreaterThanOrEqual(0)
      expect(right, text).toBeLessThanOrEqual(width)
      expect(y, text).toBeLessThanOrEqual(height)
    }
    const crossing = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < 6 && one.left < other.right - 2 && other.left < one.right - 2,
        )
        .map((other) => `${one.text} | ${other.text}`),
    )
    expect(crossing).toEqual([])
  })

  it('says where it is from and what it does not say', () => {
    const { t } = texts[language]
    const text = packed(textOf(svg))
    for (const id of [
      'footer.prevalence',
      'footer.prevalenceMore',
      'footer.boundaries',
      'footer.study',
      'footer.credit',
    ] as const)
      expect(text).toContain(packed(t(id)))
    expect(text).toContain('https://example.org/atlas/?region=see&amp;group=eu')
    expect(text).toContain(datasets[language].dataVersion)
    expect(text).toMatch(SOURCES[language])
    if (filters === STATES[kind]) {
      expect(text).toContain(packed(timeOf(kind, language)))
      if (kind === 'map') expect(text).toContain(packed(KOSOVO[language]))
    }
    expect(figure.hasRoom).toBe(true)
  })

  it('needs nothing outside itself', () => {
    expect(svg.match(/var\(|\sclass="|\sstyle="|light-dark|<image|<use|foreignObject|@import/)).toBeNull()
    expect(svg.match(/&(?!amp;|lt;|gt;|quot;)|\s(href|src)=|url\((?!#)/)).toBeNull()
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })
})

describe.each(MAPS)('a map of %o', (filters) => {
  it('draws all 51 once, the Serbia–Kosovo line dashed, and says its sources', () => {
    const { svg } = draw({}, filters)
    const [map = ''] = svg.split('data-lenses')
    const codes = [...map.matchAll(/data-entity="(\w+)"/g)].map(([, code]) => code)
    expect(codes).toHaveLength(51)
    expect(new Set(codes).size).toBe(51)
    expect(svg).toMatch(/stroke-dasharray="2\.5 2" data-layer="disputed"/)
    for (const words of ['Sources of this map', 'UNSCR 1244', 'not affiliated with UNICEF'])
      expect(textOf(svg)).toContain(words)
  })
})

describe('a figure', () => {
  it('asks its question below a title of one’s own, whose signs are only text', () => {
    const { svg } = draw({ title: 'Who <b>joined</b> & "when"' }, STATES.map)
    expect(svg).toContain('&amp;')
    expect(packed(textOf(svg)).replaceAll('\u2060', '')).toContain(
      'Who&lt;b&gt;joined&lt;/b&gt;&amp;&quot;when&quot;',
    )
    expect(textOf(svg)).toContain('Who had ratified or joined the Palermo Protocol')
    const lines = linesOf(svg).map(({ text }) => text)
    const own = lines.findIndex((text) => text.includes('&lt;'))
    expect(lines[own + 1]).toBe('Title by its maker.')
    expect(/<title>([^<]*)/.exec(svg)?.[1]).toBe(
      'Who had ratified or joined the Palermo Protocol on 1 June 2005?',
    )
  })

  it.each(FIGURE_SIZES)('of the size %s has any title inside it', (size) => {
    for (const title of ['W'.repeat(140), 'Палермо '.repeat(17), 'a/b?c&d-e,'.repeat(14)]) {
      const { svg } = draw({ size, title }, { theme: 'institutions' })
      const [, width = 0] = (/viewBox="0 0 ([\d.]+) /.exec(svg) ?? []).map(Number)
      const lines = linesOf(svg)
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(width)
      expect(packed(lines.map(({ text }) => text).join(''))).toContain(packed(title))
    }
  })

  it('of a comparison that shows some rows says how many of all', () => {
    const { svg } = draw({ kind: 'comparison', size: 'slide' }, STATES.comparison)
    expect(textOf(svg)).toMatch(/\d+ of 32 questions: those with different answers/)
  })

  it.each(FIGURE_SIZES)('keeps in the size %s every note that changes what the map says', (size) => {
    const opsc: Partial<Filters> = { theme: 'treaties', instrument: 'opsc', regions: ['see'] }
    for (const filters of [opsc, { theme: 'definitions' }, { theme: 'definitions', sub: 'since' }] as const) {
      const input = inputOf(filters)
      const words = packed(textOf(draw({ size }, filters).svg).replaceAll(/<[^>]*>/g, ''))
      const answer = answerOf(input.dataset, input.filters)
      const notes = keyNotes(input.texts, input.dataset, answer, input.filters)
      expect(notes.length).toBeGreaterThan(0)
      for (const note of notes) expect(words).toContain(packed(escaped(note.replaceAll(/<\/?b>/g, ''))))
    }
  })

  it('is drawn of any state that a link opens, in any size', () => {
    for (const [index, query] of linksOfUse(60).entries()) {
      const filters = withMapView(fromQuery(query, DEFAULT_FILTERS, datasets.en))
      const size = FIGURE_SIZES[index % FIGURE_SIZES.length] ?? 'report'
      const { svg, hasRoom } = draw({ size }, filters)
      expect(hasRoom, query).toBe(true)
      expect(svg, query).not.toMatch(/NaN|undefined/)
    }
  })
})
