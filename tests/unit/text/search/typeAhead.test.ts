import { describe, expect, it } from 'vitest'
import { createTypeAhead } from '../../../../src/text/search/typeAhead'
import { readDataCsv } from '../../../support/csv'

const things = readDataCsv('entities.csv', 'id short_name')
  .map(({ id, short_name: name }) => ({ code: id, name }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

/** Where the focus ends after letters that follow each other within 200 ms, from a country. */
const type = (letters: string, from: string) => {
  const typeAhead = createTypeAhead(things)
  let at = from
  for (const [index, letter] of [...letters].entries()) at = typeAhead.press(letter, at, index * 200) ?? at
  return at
}

describe('letters on the map', () => {
  it('lead to the next name that begins so, round the end of the alphabet', () => {
    expect(type('m', 'DEU')).toBe('MLT')
    expect(type('m', 'MDA')).toBe('MNE')
    expect(type('a', 'UZB')).toBe('ALB')
  })

  it('of one name narrow the choice, and stay where it fits already', () => {
    expect(type('mol', 'DEU')).toBe('MDA')
    expect(type('po', 'DEU')).toBe('POL')
    expect(type('mold', 'MDA')).toBe('MDA')
  })

  it('typed again and again go through all names with that letter', () => {
    const names = things.filter(({ name }) => name.startsWith('L')).map(({ code }) => code)
    expect(names.length).toBeGreaterThan(2)
    expect(names.map((_, index) => type('l'.repeat(index + 1), 'DEU'))).toEqual(names)
    expect(type('l'.repeat(names.length + 1), 'DEU')).toBe(names[0])
  })

  it('do without accents, case and marks', () => {
    expect(type('turk', 'DEU')).toBe('TUR')
    expect(type('TÜRK', 'DEU')).toBe('TUR')
    expect(type('kosovo', 'DEU')).toBe('XKX')
  })

  it('find a later word of a name where none begins so, and go on after a blank', () => {
    expect(type('mac', 'DEU')).toBe('MKD')
    expect(type('kin', 'DEU')).toBe('GBR')
    expect(type('bosnia and', 'DEU')).toBe('BIH')
  })

  it('leave the blank to the map, unless a name goes on after it', () => {
    const typeAhead = createTypeAhead(things)
    for (const letter of 'united') typeAhead.press(letter, 'DEU', 0)
    expect(typeAhead.takesBlank(999)).toBe(true)
    expect(typeAhead.takesBlank(1001)).toBe(false)
    typeAhead.press('l', 'GBR', 2000)
    expect(typeAhead.takesBlank(2001)).toBe(false)
  })

  it('that no name has lead nowhere', () => {
    expect(createTypeAhead(things).press('q', 'DEU', 0)).toBeNull()
    expect(type('xyz', 'DEU')).toBe('DEU')
  })

  it('after a second of rest begin another name', () => {
    const typeAhead = createTypeAhead(things)
    expect(typeAhead.press('s', 'DEU', 0)).toBe('SRB')
    expect(typeAhead.press('p', 'SRB', 1001)).toBe('POL')
  })

  it('after another key begin another name', () => {
    const typeAhead = createTypeAhead(things)
    typeAhead.press('k', 'DEU', 0)
    typeAhead.end()
    expect(typeAhead.press('m', 'UZB', 100)).toBe('MLT')
  })
})
