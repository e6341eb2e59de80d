import { describe, expect, it } from 'vitest'
import { countryPositionsOf } from '../../../src/map/geometry/surroundings'
import {
  outermostOf,
  zoneOf,
  areasOf,
  type ColouredMap,
  exceptionsOf,
} from '../../../src/domain/countryPositions'
import { classesOf, THEMES } from '../../../src/domain/themes'
import { isKnown } from '../../../src/domain/verdict'
import { MAP_STATES, wordsContext } from '../../support/mapDescription'
import { realTopology } from '../../support/dataset'

const topology = realTopology()
const positions = countryPositionsOf(topology)

/** Pairs of the 51 whose outlines have an arc in common, read from the file itself. */
const bordersOf = (): Map<string, Set<string>> => {
  const { geometries } = topology.objects['countries'] as unknown as {
    geometries: { id: string; arcs: number[][] | number[][][]; properties: { context?: 1 } }[]
  }
  const studied = geometries.filter(({ properties }) => !properties.context)
  const arcs = new Map(
    studied.map(({ id, arcs: rings }) => [
      id,
      new Set((rings.flat(2) as number[]).map((arc) => (arc < 0 ? -arc - 1 : arc))),
    ]),
  )
  return new Map(
    studied.map(({ id }) => [
      id,
      new Set(
        studied
          .filter(
            (other) =>
              other.id !== id && [...(arcs.get(id) ?? [])].some((arc) => arcs.get(other.id)?.has(arc)),
          )
          .map((other) => other.id),
      ),
    ]),
  )
}

const borders = bordersOf()

const mapOf = (filters: Parameters<typeof wordsContext>[0]): ColouredMap => {
  const { answer } = wordsContext(filters)
  return { answers: answer.valueOf, positions }
}

const classesAt = (map: ColouredMap, code: string) => map.answers.get(code)?.classes ?? []

describe.each(MAP_STATES)('the pattern of %o', (state) => {
  const map = mapOf(state)
  const sub = 'sub' in state ? state.sub : 'main'

  it('divides each class into areas that are connected and touch no other of the class', () => {
    for (const classId of classesOf(state.theme, sub)) {
      const areas = areasOf(map, classId)
      const all = areas.flatMap(({ members }) => members)
      const inClass = [...map.answers.keys()].filter((code) => classesAt(map, code).includes(classId))
      expect(all.toSorted()).toEqual(inClass.toSorted())
      for (const { members } of areas) {
        const reached = new Set<string>([members[0]])
        const walk = (code: string): void => {
          for (const next of borders.get(code) ?? [])
            if (members.includes(next) && !reached.has(next)) {
              reached.add(next)
              walk(next)
            }
        }
        walk(members[0])
        expect([...reached].toSorted()).toEqual(members.toSorted())
        const others = all.filter((code) => !members.includes(code))
        expect(members.filter((code) => others.some((other) => borders.get(code)?.has(other)))).toEqual([])
      }
    }
  })

  it('finds as exceptions those who differ from all their neighbours, where all are known', () => {
    const expected = [...map.answers].flatMap(([code, value]) => {
      const around = [...(borders.get(code) ?? [])]
      const isWhollyKnown = [code, ...around].every((one) => {
        const answer = map.answers.get(one)
        return answer !== undefined && isKnown(answer)
      })
      const isAlone = around.every((other) =>
        classesAt(map, other).every((id) => !value.classes.includes(id)),
      )
      return around.length >= 2 && isWhollyKnown && isAlone ? [code] : []
    })
    expect([...exceptionsOf(map)].toSorted()).toEqual(expected.toSorted())
  })
})

const zone = (...codes: string[]) => zoneOf(codes.map(positions.placeOf))

describe('the positions of the map', () => {
  it('has the borders that the outlines have in common', () => {
    for (const [code, others] of borders) expect(positions.neighboursOf(code)).toEqual([...others].toSorted())
  })

  it('knows in which part of the map countries lie', () => {
    expect(zone('FIN', 'NOR', 'SWE')).toBe('n')
    expect(zone('TJK', 'UZB')).toBe('se')
    expect(zone('PRT', 'ESP')).toBe('sw')
    expect(zone('CZE')).toBe('middle')
    // From the north-east to the south-east: what they have in common is the east.
    expect(zone('RUS', 'KAZ', 'UZB')).toBe('e')
    // From the Baltic to the Caucasus no one word is true.
    expect(zone('LVA', 'RUS', 'GEO')).toBeUndefined()
  })

  it('knows who reaches furthest to each side', () => {
    expect([...outermostOf(['FRA', 'ESP', 'PRT', 'ITA', 'BEL'], positions)]).toEqual([
      ['BEL', ['n']],
      ['ITA', ['e']],
      ['ESP', ['s']],
      ['PRT', ['w']],
    ])
    expect([...outermostOf(['KAZ', 'RUS'], positions)].map(([code]) => code)).toContain('RUS')
  })

  it('is asked about every theme', () => {
    expect(new Set(MAP_STATES.map(({ theme }) => theme))).toEqual(new Set(THEMES))
  })
})
