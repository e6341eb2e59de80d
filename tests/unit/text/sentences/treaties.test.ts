import { describe, expect, it } from 'vitest'
import { isOpenTo } from '../../../../src/domain/treaty'
import { answerOf } from '../../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { openTreaties } from '../../../../src/state/comparison'
import { claimOf } from '../../../../src/state/claim'
import { claimText, headText } from '../../../../src/text/sentences/heads'
import { keyRows } from '../../../../src/text/sentences/keyNotes'
import { valueLine } from '../../../../src/text/sentences/lines'
import { LANGUAGES } from '../../../../src/domain/languages'
import { allTexts, textsIn } from '../../../support/allTexts'
import { readDataCsv } from '../../../support/csv'
import { realDataset } from '../../../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const instruments = readDataCsv('instruments.csv', 'url_id opened own_signature first_in_force')

const asked = (instrument: string, on: string, patch: Partial<Filters> = {}): Filters => ({
  ...DEFAULT_FILTERS,
  theme: 'treaties',
  instrument,
  on,
  ...patch,
})

const whole = (filters: Filters): string => claimText(texts, dataset, filters)

const line = (code: string, filters: Filters, of = texts): string =>
  valueLine(of, filters, dataset.valueOf(code, filters))

/** The day before, of and after each day on which a treaty opened or first entered into force, and some more. */
const DAYS = [
  '1989-01-01',
  '1995-05-22',
  '2005-12-31',
  '2007-09-30',
  '2008-01-31',
  '2016-06-01',
  '2026-11-27',
]

const states = instruments.flatMap(({ url_id: id }) => DAYS.map((on) => ({ id, on })))

describe('what is claimed of a treaty', () => {
  it.each([
    [
      'palermo',
      '2007-09-30',
      'On 30 September 2007, 42 of 50 states had ratified or joined. Signed: 7. Not ratified: 1.',
    ],
    [
      'cets-197',
      '2005-12-31',
      'On 31 December 2005, 0 of 50 states had ratified or joined. Signed: at least 13. The treaty was not yet in force (from 1 February 2008). Not ratified, may have signed: 36 (1 not yet independent). May have joined by then; day not known: 1.',
    ],
    ['ilo-c182', '1995-05-22', 'On 22 May 1995, the convention was not yet adopted (17 June 1999).'],
    [
      'cets-201',
      '2007-09-30',
      'On 30 September 2007, the treaty was not yet open for signature (25 October 2007).',
    ],
    [
      'ilo-c182',
      '2007-09-30',
      'On 30 September 2007, 47 of 50 states had ratified or joined. Not ratified: 2. Not open to it: 1.',
    ],
    [
      'echr',
      '2023-01-01',
      'On 1 January 2023, 43 of 50 states had ratified or joined. Not ratified: 1 (1 no longer a party). Not open to it: 6.',
    ],
  ])('%s on %s', (instrument, on, words) => expect(whole(asked(instrument, on))).toBe(words))

  it('adds up to the states in scope, and to the key without those who take part in no treaty', () => {
    for (const { id, on } of states)
      for (const patch of [{}, { regions: ['see'] }, { groups: ['eu'] }] as const) {
        const filters = asked(id, on, patch)
        const { n, base, parts, silence, opened } = claimOf(dataset, filters)
        const all = [...parts, ...silence].reduce((sum, part) => sum + part.n, n)
        expect({ id, on, all: opened === undefined ? all : base }).toEqual({ id, on, all: base })
        const inKey = keyRows(texts, dataset, filters).reduce((sum, { total }) => sum + total, 0)
        expect(inKey).toBe(answerOf(dataset, filters).inScope.length)
      }
  })

  it('has neither a yes nor a no before a treaty opens, and never a signature of an ILO convention', () => {
    for (const { url_id: id, opened, own_signature: signatures } of instruments)
      for (const on of DAYS) {
        const filters = asked(id, on)
        const said = [
          whole(filters),
          ...dataset.entities.map(({ code }) => line(code, filters)),
          ...keyRows(texts, dataset, filters).map(({ label }) => label),
        ].join(' ')
        if (on < opened)
          expect(said, `${id} ${on}`).not.toMatch(/ratified|joined|signed|\bno\b(?! participation)/i)
        if (signatures === 'no') expect(said, `${id} ${on}`).not.toMatch(/signature/)
      }
  })

  it('says "at least" of signatures that are known in part, in the key and in the sentence', () => {
    for (const { url_id: id, own_signature: signatures } of instruments)
      for (const on of DAYS) {
        const filters = asked(id, on)
        const signed = keyRows(texts, dataset, filters).find(({ classId }) => classId === 'signed')
        if (!signed || signed.total === 0) continue
        expect(signed.label.includes('at least'), `${id} ${on}`).toBe(signatures === 'partly')
        const said = [whole(filters), headText(texts, claimOf(dataset, filters))]
        for (const words of said)
          expect(words.includes(`Signed: at least ${signed.total}.`)).toBe(signatures === 'partly')
      }
  })

  it('says that a treaty was not yet in force until the first day of its own, and not after', () => {
    for (const { url_id: id, opened, first_in_force: first } of instruments)
      for (const on of DAYS)
        expect(whole(asked(id, on)).includes('not yet in force'), `${id} ${on}`).toBe(
          opened <= on && on < first,
        )
  })
})

describe('a line of a state', () => {
  it.each([
    ['ALB', 'cets-197', '2007-09-30', 'Ratified 6 Feb 2007'],
    ['FRA', 'cets-197', '2010-01-01', 'In force for the state since 1 May 2008'],
    ['KAZ', 'echr', '2007-09-30', 'Not a member of the Council of Europe'],
    ['LIE', 'ilo-c182', '2007-09-30', 'Not a member of the ILO'],
    ['XKX', 'palermo', '2007-09-30', 'No participation in its own name'],
    ['RUS', 'echr', '2023-01-01', 'No longer a party since 16 Sept 2022'],
    ['ALB', 'opic', '2007-09-30', 'Not yet open for signature (28 Feb 2012)'],
    ['IRL', 'opsc', '2026-11-27', 'Signed; unknown since 9 Jul 2025'],
  ])('%s under %s on %s: %s', (code, instrument, on, words) => {
    expect(line(code, asked(instrument, on))).toBe(words)
  })

  it.each(LANGUAGES)('has at most 40 characters in English and 48 elsewhere: %s', (language) => {
    const of = textsIn(language)
    const longest = language === 'en' ? 40 : 48
    const long = new Set<string>()
    for (const { url_id: id } of instruments)
      for (const { code } of dataset.entities)
        for (const { treaty } of dataset.periodsOf(code, asked(id, '2007-09-30'))) {
          const words = valueLine(of, asked(id, '2007-09-30'), {
            classes: [],
            from: '',
            rule: 'R20',
            ...(treaty && { treaty }),
          })
          if (words.length > longest) long.add(words)
        }
    expect([...long]).toEqual([])
  })
})

describe('the treaties of a country', () => {
  it.each([
    ['ALB', '2007-09-30', 13, 15],
    ['KAZ', '2007-09-30', 7, 14],
    ['LIE', '2007-09-30', 3, 12],
    ['XKX', '2007-09-30', 0, 0],
  ])('are those open to %s on %s: %d of %d', (code, on, joined, open) => {
    expect(openTreaties(dataset, code, on)).toEqual({ joined, open })
  })

  it('were eight on 22 May 1995, for a state of every organisation', () => {
    const open = dataset.entities.map(({ code }) => openTreaties(dataset, code, '1995-05-22').open)
    expect(Math.max(...open)).toBe(8)
    expect(isOpenTo({ class: 'not-open' })).toBe(false)
  })
})
