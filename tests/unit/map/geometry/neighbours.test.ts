import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../../src/map/geometry/edges'
import { TOPOLOGY } from './topologyFile'

const neighbours = neighboursOf(TOPOLOGY)

describe('neighboursOf', () => {
  it.each([
    ['LIE', ['AUT', 'CHE']],
    ['LUX', ['BEL', 'DEU', 'FRA']],
    ['PRT', ['ESP']],
    ['XKX', ['ALB', 'MKD', 'MNE', 'SRB']],
    ['ISL', []],
    ['MLT', []],
    ['CYP', []],
  ])('knows the neighbours of %s', (code, expected) => {
    expect(neighbours.get(code)).toEqual(expected)
  })

  it('is mutual', () => {
    const oneSided = [...neighbours].flatMap(([code, others]) =>
      others.filter((other) => !neighbours.get(other)?.includes(code)).map((other) => `${code}-${other}`),
    )
    expect(oneSided).toEqual([])
  })

  it('has no border between Ukraine and Russia in Crimea that would make it an island of Russia', () => {
    expect(neighbours.get('UKR')).toEqual(['BLR', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SVK'])
  })
})
