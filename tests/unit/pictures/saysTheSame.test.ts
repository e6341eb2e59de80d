import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../../src/pictures/drawFigure'
import { DEFAULT_FIGURE } from '../../../src/pictures/figureSettings'
import { answerTable, BY_NAME } from '../../../src/pictures/table/answerTable'
import { viewCsv } from '../../../src/pictures/table/viewCsv'
import { countryPositionsOf } from '../../../src/map/geometry/surroundings'
import { createMarks } from '../../../src/map/paint/marks'
import { hasEvidenceChoice, hasInstrument, type SubId, type ThemeId } from '../../../src/domain/themes'
import { answerOf, keyCounts } from '../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { answerAnnounced } from '../../../src/text/sentences/heads'
import { claimOf } from '../../../src/state/claim'
import { countryLine, countrySentence } from '../../../src/text/sentences/countryAnswer'
import { keyHead } from '../../../src/text/sentences/keyNotes'
import { mapDescriptionContext } from '../../../src/text/sentences/answerContext'
import { mapList } from '../../../src/text/sentences/describeMap'
import { lineOf, lineText, valueLine } from '../../../src/text/sentences/lines'
import { classLabel, entityLabel, questionText } from '../../../src/text/sentences/words'
import { allTexts } from '../../support/allTexts'
import { parseCsv, readDataCsv } from '../../support/csv'
import { realCountry, realDataset, realProvenance, realTopology } from '../../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const topology = realTopology()
const provenance = realProvenance()

/** Numbers that are the same at every run, so that what is drawn by lot can be looked at again (mulberry32). */
const lots = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
const lot = lots(2007)
const oneOf = <T>(items: readonly T[]): T => items[Math.floor(lot() * items.length)] as T

interface Asked {
  readonly theme: ThemeId
  readonly sub?: SubId
  readonly first: number
  readonly last: number
  readonly byDay?: true
  /** Classes that each number of the sentence counts; absent where it names the most frequent class. */
  readonly numbers?: Readonly<Record<string, readonly string[]>>
}

/** The questions that are drawn, with the years that they reach and the numbers that they say. */
const QUESTIONS: readonly Asked[] = [
  { theme: 'patterns', first: 2003, last: 2011, numbers: { both: ['origin-and-destination'] } },
  { theme: 'patterns', sub: 'transit', first: 2003, last: 2011, numbers: { reported: ['reported'] } },
  { theme: 'internal', first: 2003, last: 2011, numbers: { reported: ['reported'] } },
  { theme: 'definitions', first: 2001, last: 2009 },
  { theme: 'definitions', sub: 'since', first: 1995, last: 2015, byDay: true, numbers: { full: ['full'] } },
  { theme: 'institutions', first: 2003, last: 2009 },
  { theme: 'plans', first: 2002, last: 2009 },
  { theme: 'coordination', first: 2003, last: 2009 },
  { theme: 'treaties', first: 2001, last: 2025, byDay: true },
]

const DRAWN: readonly (Filters & { readonly on: string })[] = Array.from({ length: 12 }, (_, index) => {
  const { theme, sub = 'main', first, last, byDay } = QUESTIONS[index] ?? oneOf(QUESTIONS)
  const year = String(first + Math.floor(lot() * (last - first + 1)))
  return {
    ...DEFAULT_FILTERS,
    theme,
    sub,
    evidence: oneOf(['children', 'anyone'] as const),
    instrument: oneOf(dataset.instruments).id,
    on: byDay ? `${year}-${oneOf(['01-31', '06-15', '11-02'])}` : year,
  }
})

const periods = readDataCsv('periods.csv', 'entity theme sub evidence from class as_of')

/** The period of each country as `periods.csv` has it. */
const published = ({ theme, sub, evidence, instrument, on }: (typeof DRAWN)[number]) => {
  const part = hasInstrument(theme) ? instrument : sub === 'main' ? '' : sub
  const about = hasEvidenceChoice(theme) ? evidence : ''
  const rows = periods.filter((row) => row.theme === theme && row.sub === part && row.evidence === about)
  return new Map(
    dataset.entities.map(({ code }) => [code, rows.findLast((row) => row.entity === code && row.from <= on)]),
  )
}

const COUNTRIES = Array.from({ length: 20 }, () => oneOf(dataset.entities))

describe.each(DRAWN)('$theme $sub on $on ($evidence, $instrument)', (filters) => {
  const { theme, sub, on } = filters
  const rowOf = published(filters)
  const expected = new Map([...rowOf].map(([code, row]) => [code, row?.class ?? '']))
  const time = texts.day(on)
  const countOf = (...classes: readonly string[]) =>
    [...expected.values()].filter((ids) => ids.split(' ').some((id) => classes.includes(id))).length
  const answer = answerOf(dataset, filters)

  it('is asked, answered and headed with this time', () => {
    for (const words of [
      questionText(texts, dataset, filters),
      keyHead(texts, dataset, filters),
      answerAnnounced(texts, dataset, filters),
    ])
      expect(words).toContain(time)
    const claim = claimOf(dataset, filters)
    const counted = claim.counted.map(({ classId }) => classId)
    // Where the most frequent classes are named, each of them has the number.
    const counts = claim.kind === 'most' ? counted.map((id) => countOf(id)) : [countOf(...counted)]
    expect([...new Set(counts)]).toEqual([claim.n])
    for (const { classId, n } of [...claim.parts, ...claim.silence])
      expect([classId, n]).toEqual([classId, countOf(classId)])
  })

  it('has in the key, and in that of a picture, the number of each class', () => {
    const counted = keyCounts(dataset, filters, answer)
    expect(counted.map(({ classId, total }) => [classId, total])).toEqual(
      counted.map(({ classId }) => [classId, countOf(classId)]),
    )
    const { svg } = drawFigure(DEFAULT_FIGURE, {
      dataset,
      topology,
      texts,
      filters,
      corridors: null,
      address: null,
    })
    const drawn = [...svg.matchAll(/data-legend-class="([^"]+)" data-count="(\d+)"/g)]
    expect(drawn.length).toBeGreaterThan(0)
    for (const [, classId = '', count] of drawn)
      expect([classId, Number(count)]).toEqual([classId, countOf(classId)])
  })

  it('shows 20 countries in one class on map, panel, table, file and for screen readers', () => {
    const marks = createMarks(texts)(dataset, filters)
    const rows = new Map(
      answerTable(
        { texts, dataset, filters, answer, root: '', provenance: { status: 'ready', value: provenance } },
        BY_NAME,
      ).rows.map((row) => [row.entity.code, row.classes.join(' ')]),
    )
    const file = new Map(
      parseCsv(
        viewCsv({ texts, dataset, filters, provenance, corridors: null }),
        'the file',
        'time entity class',
      ).map((row) => [row.entity, [row.time, row.class, row['as_of'] ?? '']]),
    )
    const listed = mapList(mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology)))
    for (const entity of COUNTRIES) {
      const { code } = entity
      const classes = expected.get(code) ?? ''
      const label = classes
        .split(' ')
        .map((id) => classLabel(texts, theme, sub, id))
        .join(' + ')
      expect([code, marks.get(code)?.classes, rows.get(code), ...(file.get(code) ?? [])]).toEqual([
        code,
        classes,
        classes,
        on,
        classes,
        rowOf.get(code)?.['as_of'],
      ])
      const context = { texts, dataset, filters, entity }
      if (sub === 'main' && !hasInstrument(theme))
        expect([code, countryLine(context, theme).classes.join(' ')]).toEqual([code, classes])
      const line = valueLine(texts, filters, dataset.valueOf(code, filters))
      if (!hasInstrument(theme))
        expect(countrySentence(context, realCountry(code))).toContain(`<b>${line}</b>`)
      const group = listed.find(({ lines }) => lines.some((words) => words.includes(entityLabel(entity))))
      expect([code, group?.label.includes(label)]).toEqual([code, true])
      expect(marks.get(code)?.label).toBe(
        `${entityLabel(entity)}: ${lineText(lineOf(texts, dataset, code, filters))}`,
      )
    }
  })
})
