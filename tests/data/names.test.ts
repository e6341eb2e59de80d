import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { realDataset, realNames } from '../support/dataset'

type Column = 'code' | 'name' | 'kind' | 'language' | 'source' | 'note'
const rows = csvParse<Column>(readFileSync('data/study/names.csv', 'utf8'))
const { entities } = realDataset()
const rowsOf = (code: string) => rows.filter((row) => row.code === code)

/** Names that differ between versions of the CLDR in use; each with the version that changed it. Empty so far. */
const CHANGED_IN_CLDR: readonly string[] = []

describe('data/study/names.csv', () => {
  it.each(entities)('has today’s, the study’s and the Russian name of $shortName', (entity) => {
    const names = rowsOf(entity.code)
    const of = (kind: string) => names.filter((row) => row.kind === kind).map(({ name }) => name)
    expect(of('current')).toEqual([...new Set([entity.shortName, entity.name])])
    expect(of('study')).toEqual([entity.studyName])
    expect(of('native').length + of('other').length).toBeGreaterThan(3)
    const russian = names.filter(({ language }) => language === 'ru')
    expect(russian.some(({ name }) => /^[\p{Script=Cyrillic} ]+$/u.test(name))).toBe(true)
    for (const language of ['fr', 'de', 'ro', 'sq'])
      expect(names.some((row) => row.language === language || row.language.startsWith(`${language}-`))).toBe(
        true,
      )
  })

  it('has the two letters of every code once', () => {
    const letters = rows.filter(({ kind, source }) => kind === 'code' && /alpha-2|CLDR/.test(source))
    expect(new Set(letters.map(({ code }) => code)).size).toBe(51)
    expect(new Set(letters.map(({ name }) => name)).size).toBe(51)
    expect(letters.every(({ name }) => /^[A-Z]{2}$/.test(name))).toBe(true)
  })

  it('gives CLDR names as this Node has them', () => {
    const letters = new Map(
      rows
        .filter(({ kind, source }) => kind === 'code' && /alpha-2|CLDR/.test(source))
        .map(({ code, name }) => [code, name]),
    )
    const differing = rows
      .filter(({ source }) => source === 'CLDR')
      .filter(({ code, name, language }) => {
        const words = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
        return words.of(letters.get(code) ?? '') !== name && !CHANGED_IN_CLDR.includes(`${code} ${name}`)
      })
      .map(({ code, name, language }) => `${code} ${name} (${language})`)
    expect(differing).toEqual([])
  })

  it('keeps the names of Serbia and Montenegro together, with the reason', () => {
    const joint = rows.filter(({ name }) => name === 'Serbia and Montenegro')
    expect(joint.map(({ code }) => code).toSorted()).toEqual(['MNE', 'SRB'])
    expect(joint.every(({ note }) => note.includes('coded jointly'))).toBe(true)
  })
})

it('public/data/names.json has every entity, and each spelling once', () => {
  const { names } = realNames()
  expect(Object.keys(names).toSorted()).toEqual(entities.map(({ code }) => code).toSorted())
  for (const list of Object.values(names))
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
})

/** Short forms shown in place of the United Nations' long ones, for room on maps and in lists. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  'GBR fr': 'Royaume-Uni',
  'GBR ru': 'Соединённое Королевство',
  'USA fr': 'États-Unis',
  'USA ru': 'Соединённые Штаты',
  'MAC fr': 'Macao',
  'MAC ru': 'Макао',
  'PRK ru': 'КНДР',
}

/** Names other than those of CLDR where the United Nations have none; the European Union's, or common use. */
const NOT_OF_CLDR: Readonly<Record<string, string>> = {
  'COD de': 'Demokratische Republik Kongo',
  'MAC de': 'Macau',
  'COD ro': 'Republica Democratică Congo',
  'CPV ro': 'Cabo Verde',
  'MAC ro': 'Macao',
}

/** Albanian names whose definite form is not CLDR's with another ending: common use, or the official name. */
const OTHER_ALBANIAN_WORDS: Readonly<Record<string, string>> = {
  CIV: 'Bregu i Fildishtë',
  COD: 'Republika Demokratike e Kongos',
  PNG: 'Papua-Guineja e Re',
  TTO: 'Trinidadi dhe Tobago',
  USA: 'Shtetet e Bashkuara',
  MAC: 'Makao',
}

/** Albanian names that CLDR has in the definite form, or that have but one form. */
const ALBANIAN_ALREADY_DEFINITE: readonly string[] =
  'ARE CHL CPV DJI DOM GBR GNQ HTI KEN KHM LCA LSO MCO MKD MLI MWI NIC PRY SUR TGO TLS URY ZAF'.split(' ')

interface Places {
  readonly code: string
  readonly letters: string
}
const places = csvParse(readFileSync('data/study/place-names.csv', 'utf8')) as unknown as readonly Places[]
const letters = new Map([
  ...rows
    .filter(({ kind, source }) => kind === 'code' && /alpha-2|CLDR/.test(source))
    .map(({ code, name }) => [code, name] as const),
  ...places.map((place) => [place.code, place.letters] as const),
])
const shownNames = (language: string) =>
  (
    JSON.parse(readFileSync(`public/data/names/${language}.json`, 'utf8')) as {
      names: Record<string, string>
    }
  ).names
const cldrName = (language: string, code: string): string | undefined =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(letters.get(code) ?? '')

const beginningOf = (name = '') => name.replaceAll('-', ' ').slice(0, 3)

describe('the names that a language shows', () => {
  it.each(['fr', 'de', 'ru', 'ro', 'sq'])('are of every place, and each is there once: %s', (language) => {
    const shown = shownNames(language)
    const codes = [...entities.map(({ code }) => code), ...places.map(({ code }) => code)]
    expect(Object.keys(shown).toSorted()).toEqual(codes.toSorted())
    expect(new Set(Object.values(shown)).size).toBe(codes.length)
  })

  /**
   * `m49Names.csv` is the United Nations Statistics Division's list M49 in French and Russian, as stored in
   * datasets/country-codes (`tmp/UNSD-fr.csv`, `tmp/UNSD-ru.csv`, commit 25c1991). What a name has in brackets is
   * left out, and Russian names are written with ё.
   */
  it.each(['fr', 'ru'] as const)('are those of the United Nations, or CLDR’s: %s', (language) => {
    const m49 = new Map(
      csvParse<'code' | 'fr' | 'ru'>(readFileSync('tests/data/support/m49Names.csv', 'utf8')).map(
        (row) => [row.code, row[language]] as const,
      ),
    )
    const expected = (code: string) =>
      SHORT_FORMS[`${code} ${language}`] ??
      m49
        .get(code)
        ?.replace(/ \(.*\)$/, '')
        .replace(/единенн/, 'единённ') ??
      cldrName(language, code)
    for (const [code, name] of Object.entries(shownNames(language))) expect(name, code).toBe(expected(code))
    expect(Object.keys(shownNames(language)).filter((code) => !m49.has(code))).toEqual(['XKX', 'TWN'])
  })

  it.each(['de', 'ro'])('are those of CLDR but for a few of the European Union: %s', (language) => {
    for (const [code, name] of Object.entries(shownNames(language)))
      expect(name, code).toBe(NOT_OF_CLDR[`${code} ${language}`] ?? cldrName(language, code))
  })

  it('are those of CLDR in the definite form in Albanian', () => {
    const shown = Object.entries(shownNames('sq'))
    for (const [code, name] of shown)
      if (code in OTHER_ALBANIAN_WORDS) expect(name, code).toBe(OTHER_ALBANIAN_WORDS[code])
      else expect(beginningOf(name), code).toBe(beginningOf(cldrName('sq', code)))
    const alike = shown.filter(([code, name]) => name === cldrName('sq', code)).map(([code]) => code)
    expect(alike.toSorted()).toEqual(ALBANIAN_ALREADY_DEFINITE)
  })
})

describe('a name found in any language', () => {
  it.each([
    ['BLR', ['Weißrussland', 'Biélorussie', 'Белоруссия', 'Bjellorusi']],
    ['MDA', ['Moldavie', 'Молдова', 'Молдавия', 'Moldavi', 'Moldawien']],
    ['KGZ', ['Киргизия', 'Kirghizstan', 'Kirgizi']],
    ['TUR', ['Turquie', 'Turkey', 'Turqi']],
    ['GBR', ['Великобритания', 'Großbritannien', 'Marea Britanie']],
    ['RUS', ['Россия', 'Russie', 'Russia']],
    ['CZE', ['République tchèque', 'Tschechische Republik', 'Czech Republic']],
  ])('includes those that the atlas does not show any more: %s', (code, old) => {
    expect(rowsOf(code).map(({ name }) => name)).toEqual(expect.arrayContaining(old))
  })
})
