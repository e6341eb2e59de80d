import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../../src/text/search/createSearch'
import { fold } from '../../../../src/text/search/fold'
import { allTexts } from '../../../support/allTexts'
import { realDataset, realNames } from '../../../support/dataset'
import { searchEntries } from '../../../../src/text/search/searchEntries'

const texts = allTexts()
const dataset = realDataset()
const { names } = realNames()
const entries = searchEntries(texts, { dataset, names })
const { find } = createSearch(entries, texts.compare)

/** Ids in the order a reader sees them. */
const idsOf = (query: string) => find(query).flatMap(({ hits }) => hits.map(({ entry }) => entry.id))

const countriesOf = (query: string) =>
  find(query)
    .filter(({ group }) => group === 'country')
    .flatMap(({ hits }) => hits.map(({ entry }) => entry.id))

interface Named {
  readonly code: string
  readonly name: string
}
const every: Named[] = Object.entries(names).flatMap(([code, list]) =>
  list.filter(({ kind }) => kind !== 'code').map(({ name }) => ({ code, name })),
)
const codes: Named[] = Object.entries(names).flatMap(([code, list]) =>
  list.filter(({ kind }) => kind === 'code').map(({ name }) => ({ code, name })),
)
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const bearersByName = new Map<string, Set<string>>()
for (const { code, name } of [...every, ...codes])
  bearersByName.set(fold(name), (bearersByName.get(fold(name)) ?? new Set()).add(code))
/** Entities that carry the name: two for names of the State Union, and for names that languages share. */
const bearers = (name: string): ReadonlySet<string> => bearersByName.get(fold(name)) ?? new Set()

const expectFirst = ({ code, name }: Named, query: string) =>
  expect(idsOf(query).slice(0, bearers(name).size), `${query} for ${code}`).toContain(code)

describe('a search finds a country first', () => {
  it('by each of its names', () => {
    for (const named of every) expectFirst(named, named.name)
  })
  it('by each of its names without accents, in capitals, and with blanks round it', () => {
    for (const named of every.filter(({ name }, index) => index % 4 === 0 || withoutAccents(name) !== name))
      expectFirst(named, ` ${withoutAccents(named.name).toUpperCase()}  `)
  })
  it('by each of its codes, and by no part of a code', () => {
    for (const named of codes) {
      expectFirst(named, named.name)
      expectFirst(named, named.name.toLowerCase())
    }
    expect(idsOf('49')).toEqual([])
    expect(idsOf('XK')).toEqual(['XKX'])
  })
  it('by names that two share, both of them', () => {
    expect(idsOf('Serbia and Montenegro').slice(0, 2).toSorted()).toEqual(['MNE', 'SRB'])
    expect([...new Set(every.filter(({ name }) => bearers(name).size > 1).map(({ name }) => name))]).toEqual([
      'Serbia and Montenegro',
      'Federal Republic of Yugoslavia',
    ])
  })
})

const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter)
const places = (name: string) => [...name].flatMap((letter, at) => (isLetter(letter) ? [at] : []))
const mistakes = {
  changed: (letters: readonly string[], at: number, letter: string) => letters.with(at, letter),
  dropped: (letters: readonly string[], at: number) => letters.toSpliced(at, 1),
  swapped: (letters: readonly string[], at: number) => {
    const next = letters[at + 1]
    return isLetter(next) && next !== undefined
      ? letters.with(at + 1, letters[at] ?? '').with(at, next)
      : letters
  },
}

/** A word that many entries have is no mistake: FROM, which is FYROM with a letter dropped, is looked for as it is. */
const isOfMany = (query: string) =>
  entries.filter((entry) => entry.names.some(({ text }) => fold(text).split(' ').includes(fold(query))))
    .length >= 4

describe('a search forgives', () => {
  const longer = every.filter(({ name }) => places(name).length >= 5)
  it.each(Object.entries(mistakes))('one letter %s in a name of five or more', (_, mistake) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...longer),
        fc.nat(),
        fc.constantFrom(...'aeiostxz'),
        (named, nth, letter) => {
          const at = places(named.name)[nth % places(named.name).length] ?? 0
          const query = mistake([...named.name], at, letter).join('')
          fc.pre(!isOfMany(query))
          expect(countriesOf(query).slice(0, 3), `${query} for ${named.name}`).toContain(named.code)
        },
      ),
      { numRuns: 200 },
    )
  })
  it.each([
    ['Lichtenstien', 'LIE'],
    ['Turkmensitan', 'TKM'],
    ['Azerbiajn', 'AZE'],
  ])('two errors in a long name, swapped letters among them: %s', (query, code) => {
    expect(countriesOf(query)[0]).toBe(code)
  })
  it('nothing in words of three letters', () => {
    expect(idsOf('fyx')).toEqual([])
  })
})

const first = (query: string) => find(query)[0]?.hits[0]

describe('a search finds', () => {
  it.each([
    ['Optional Protocol sale of children', 'opsc'],
    ['C182', 'ilo-c182'],
    ['c 182', 'ilo-c182'],
    ['worst forms', 'ilo-c182'],
    ['Lanzarote', 'cets-201'],
    ['lanzarotte', 'cets-201'],
    ['CETS 197', 'cets-197'],
    ['hague adoption', 'hague-1993'],
    ['Palermo', 'palermo'],
    ['ECHR', 'echr'],
    ['rapporteur', 'coordination/rapporteur'],
    ['transit', 'patterns/transit'],
    ['action plan', 'plans/main'],
    ['non punishment', 'definitions/non-punishment'],
    ['begging', 'begging'],
    ['illegal adoptoin', 'illegal-adoption'],
    ['organ removal', 'organ-removal'],
  ])('%s', (query, id) => expect(first(query)?.entry.id).toBe(id))

  it.each(['Istanbul', 'Brazil', 'zzzz', '', ' . ', '('])('nothing for “%s”', (query) => {
    expect(find(query)).toEqual([])
  })

  it('and says by which name, and what part of it', () => {
    const hit = first('czech rep')
    expect([hit?.entry.id, hit?.name.text, hit?.name.kind]).toEqual(['CZE', 'Czech Republic', 'study'])
    expect(hit?.ranges.map(([start, end]) => hit.name.text.slice(start, end))).toEqual(['Czech', 'Rep'])
  })

  it('the same in the same order each time', () => {
    const again = createSearch(searchEntries(texts, { dataset, names }), texts.compare)
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), (query) => {
        expect(again.find(query)).toEqual(find(query))
      }),
    )
  })

  it('today’s names and the study’s before the file of the names is there', () => {
    const early = createSearch(searchEntries(texts, { dataset }), texts.compare)
    for (const { code, shortName, studyName } of dataset.entities)
      for (const name of [shortName, studyName, code])
        expect(early.find(name)[0]?.hits[0]?.entry.id, name).toBe(code)
  })
})

describe('folding', () => {
  it.each([
    ['Łódź ß Øresund İstanbul ılık España', 'lodz ss oresund istanbul ilik espana'],
    ['Côte-d’Or O‘zbekiston U.K.', 'cote dor ozbekiston uk'],
    ['Орёл Қазақстан Україна', 'орел казакстан украіна'],
    ['ΕΛΛΆΣ Ελλάς', 'ελλασ ελλασ'],
    ['  Bosnia & Herzegovina ', 'bosnia and herzegovina'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('a search finds the members of an organisation', () => {
  it.each([
    ['council of europe', 'coe'],
    ['OSCE', 'osce'],
    ['european union', 'eu'],
    ['commonwealth of independent states', 'cis'],
    ['CBSS', 'cbss'],
    ['SECI', 'seci'],
    ['stability pact', 'stability-pact'],
  ])('%s', (query, id) => {
    const members = find(query).find(({ group }) => group === 'members')
    expect(members?.hits[0]?.entry.id).toBe(id)
  })
})
