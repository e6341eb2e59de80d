import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../../../src/map/geometry/surroundings'
import { studiedOf } from '../../../../src/map/geometry/topology'
import { TOPOLOGY } from './topologyFile'

const sidesOf = (code: string) =>
  Object.fromEntries(
    surroundingsOf(TOPOLOGY, code).neighbours.map((neighbour) => [
      neighbour.code,
      neighbour.directions.join(' '),
    ]),
  )

describe('where a country lies', () => {
  it.each([
    ['MDA', { ROU: 'w', UKR: 'n e s' }],
    ['PRT', { ESP: 'n e' }],
    ['XKX', { ALB: 'sw', MKD: 's', MNE: 'w', SRB: 'n e' }],
    ['DNK', { DEU: 'sw' }],
    ['LUX', { BEL: 'n w', DEU: 'e', FRA: 's' }],
    ['SVK', { AUT: 'w', CZE: 'w', HUN: 's', POL: 'n', UKR: 'e' }],
    ['TKM', { KAZ: 'nw', UZB: 'ne', AFG: 'se', IRN: 's w' }],
  ])('tells the sides of %s on which its neighbours lie', (code, expected) => {
    expect(sidesOf(code)).toEqual(expected)
  })

  it('follows a long and bent country along its border', () => {
    expect(sidesOf('NOR')).toEqual({ FIN: 'ne', RUS: 'ne', SWE: 'se' })
    expect(sidesOf('HUN')['SVK']).toBe('n')
  })

  it('never has two countries lie on the same side of each other', () => {
    const codes = studiedOf(TOPOLOGY).map(({ id }) => id)
    const sides = new Map(codes.map((code) => [code, sidesOf(code)]))
    const contradictions = codes.flatMap((code) =>
      Object.entries(sides.get(code) ?? {}).filter(
        ([other, side]) => side !== '' && !side.includes(' ') && sides.get(other)?.[code] === side,
      ),
    )
    expect(contradictions).toEqual([])
  })

  it('tells land outside the study from the 51', () => {
    const { neighbours } = surroundingsOf(TOPOLOGY, 'TJK')
    const codes = (isStudied: boolean) =>
      neighbours.filter((neighbour) => neighbour.isStudied === isStudied).map(({ code }) => code)
    expect(codes(true).toSorted()).toEqual(['KGZ', 'UZB'])
    expect(codes(false).toSorted()).toEqual(['AFG', 'CHN'])
  })

  it('gives an island its nearest country, with a side only where that is near', () => {
    expect(surroundingsOf(TOPOLOGY, 'MLT')).toMatchObject({
      neighbours: [],
      nearest: { code: 'ITA', direction: 'n' },
    })
    expect(surroundingsOf(TOPOLOGY, 'CYP').nearest).toEqual({ code: 'TUR', direction: 'n' })
    expect(surroundingsOf(TOPOLOGY, 'ISL').nearest).toEqual({ code: 'GBR', direction: undefined })
    expect(surroundingsOf(TOPOLOGY, 'IRL').nearest).toBeUndefined()
  })

  it('knows which have a coast', () => {
    const landlocked = ['AUT', 'CZE', 'HUN', 'LIE', 'LUX', 'SVK', 'CHE', 'XKX', 'MDA', 'MKD', 'SRB', 'ARM']
    for (const code of [...landlocked, 'BLR', 'KGZ', 'TJK', 'UZB'])
      expect(surroundingsOf(TOPOLOGY, code).hasCoast, code).toBe(false)
    for (const code of ['SVN', 'BIH', 'BEL', 'MLT', 'AZE', 'GEO', 'LTU'])
      expect(surroundingsOf(TOPOLOGY, code).hasCoast, code).toBe(true)
  })

  it('tells no sides of Russia, which the outlines do not hold whole', () => {
    const { isCutOff, neighbours } = surroundingsOf(TOPOLOGY, 'RUS')
    expect(isCutOff).toBe(true)
    expect(neighbours.every(({ directions }) => directions.length === 0)).toBe(true)
    expect(surroundingsOf(TOPOLOGY, 'KAZ').isCutOff).toBe(false)
  })
})
