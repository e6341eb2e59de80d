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

describe('public/data/names.json', () => {
  it('has every entity, and each spelling once', () => {
    const { names } = realNames()
    expect(Object.keys(names).toSorted()).toEqual(entities.map(({ code }) => code).toSorted())
    for (const list of Object.values(names))
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })
})

describe('the names that a language shows', () => {
  const places = csvParse(readFileSync('data/study/place-names.csv', 'utf8'))

  it.each(['fr', 'de', 'ru', 'ro', 'sq'])('are those of CLDR, and each is there once: %s', (language) => {
    const words = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    const file = JSON.parse(readFileSync(`public/data/names/${language}.json`, 'utf8')) as {
      names: Record<string, string>
    }
    const letters = new Map([
      ...rows
        .filter(({ kind, source }) => kind === 'code' && /alpha-2|CLDR/.test(source))
        .map(({ code, name }) => [code, name] as const),
      ...places.map(({ code = '', letters: two = '' }) => [code, two] as const),
    ])
    const codes = [...entities.map(({ code }) => code), ...places.map(({ code = '' }) => code)]
    expect(Object.keys(file.names).toSorted()).toEqual(codes.toSorted())
    const differing = Object.entries(file.names).filter(
      ([code, name]) =>
        words.of(letters.get(code) ?? '') !== name && !CHANGED_IN_CLDR.includes(`${code} ${name}`),
    )
    expect(differing).toEqual([])
    expect(new Set(Object.values(file.names)).size).toBe(codes.length)
  })
})
