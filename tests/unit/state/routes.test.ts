import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DIRECTIONS,
  ROUTE_ENDS,
  ROUTE_FORMS,
  ROUTE_VICTIMS,
  ROUTE_YEARS,
} from '../../../src/domain/corridors'
import { GROUPS, REGIONS } from '../../../src/domain/entity'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { type Route, routesInView, routesShown } from '../../../src/state/routes'
import { drawnText } from '../../../src/text/sentences/routesClaim'
import { allTexts } from '../../support/allTexts'
import { realCorridors, realDataset } from '../../support/dataset'

const dataset = realDataset()
const { corridors, places } = realCorridors()
const inStudy = new Set(dataset.entities.map(({ code }) => code))
const ask = (filters: Partial<Filters> = {}) =>
  routesInView(corridors, { ...DEFAULT_FILTERS, ...filters }, dataset)
const isInside = ({ origin, destination }: Route) => inStudy.has(origin) && inStudy.has(destination)

const YEARS = fc
  .tuple(fc.integer({ min: 2008, max: 2016 }), fc.integer({ min: 2008, max: 2016 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const FILTERS: fc.Arbitrary<Partial<Filters>> = fc.record({
  victims: fc.subarray([...ROUTE_VICTIMS], { minLength: 1 }),
  routeForm: fc.option(fc.constantFrom(...ROUTE_FORMS)),
  years: YEARS,
  ends: fc.constantFrom(...ROUTE_ENDS),
  regions: fc.subarray([...REGIONS]),
  groups: fc.subarray([...GROUPS]),
  entity: fc.option(fc.constantFrom(...inStudy)),
  direction: fc.constantFrom(...DIRECTIONS),
})

describe('routesInView', () => {
  it('finds 120 pairs for children: 60 inside, 52 from outside, 8 to outside', () => {
    const routes = ask()
    expect(routes).toHaveLength(120)
    expect(routes.filter(isInside)).toHaveLength(60)
    expect(routes.filter(({ origin }) => !inStudy.has(origin))).toHaveLength(52)
    expect(routes.filter(({ destination }) => !inStudy.has(destination))).toHaveLength(8)
    expect(ask({ ends: 'inside' })).toHaveLength(60)
  })

  it('finds 1,017 pairs whoever the statements are about', () => {
    expect(ask({ victims: [...ROUTE_VICTIMS] })).toHaveLength(1017)
  })

  it('finds the chosen country’s own alone, in both directions or in one', () => {
    const own = ask({ entity: 'ROU' })
    expect(own.length).toBeGreaterThan(5)
    expect(own).toHaveLength(
      ask().filter(({ origin, destination }) => [origin, destination].includes('ROU')).length,
    )
    const into = ask({ entity: 'ROU', direction: 'in' })
    const out = ask({ entity: 'ROU', direction: 'out' })
    expect(into.every(({ destination }) => destination === 'ROU')).toBe(true)
    expect(out.every(({ origin }) => origin === 'ROU')).toBe(true)
    expect([...into, ...out].map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted())
    expect(ask({ direction: 'in' })).toHaveLength(120)
  })

  it('holds every filter at once, in one statement', () => {
    fc.assert(
      fc.property(FILTERS, (filters) => {
        for (const route of ask(filters)) {
          const asked = { ...DEFAULT_FILTERS, ...filters }
          if (asked.ends === 'inside') expect(isInside(route)).toBe(true)
          expect(route.years.every((year) => year >= asked.years[0] && year <= asked.years[1])).toBe(true)
          expect(route.victims.every((group) => asked.victims.includes(group))).toBe(true)
          expect(route.isForChildren).toBe(route.victims.includes('children'))
          const { routeForm } = asked
          if (routeForm) expect(route.statements.every(({ forms }) => forms.includes(routeForm))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('loses nothing when the years are split in two', () => {
    fc.assert(
      fc.property(FILTERS, fc.integer({ min: 2008, max: 2015 }), (filters, last) => {
        const ids = (years: readonly [number, number]) => ask({ ...filters, years }).map(({ id }) => id)
        const parts = new Set([...ids([2008, last]), ...ids([last + 1, 2016])])
        expect([...parts].toSorted()).toEqual(ids(ROUTE_YEARS).toSorted())
      }),
      { numRuns: 30 },
    )
  })

  it('knows a name and a point of every place outside the study', () => {
    const ends = new Set(
      corridors.flatMap(({ origin, destination, transit }) => [origin, destination, ...transit]),
    )
    const outside = [...ends].filter((code) => !inStudy.has(code))
    expect(outside.toSorted()).toEqual(places.map(({ code }) => code).toSorted())
    expect(places.every(({ name, point }) => name !== '' && point.every(Number.isFinite))).toBe(true)
  })
})

describe('routesShown', () => {
  const file = realCorridors()
  const show = (filters: Partial<Filters> = {}) =>
    routesShown(file, { ...DEFAULT_FILTERS, view: 'routes', ...filters }, dataset)

  it('is the same object for another theme, or hidden and shown again', () => {
    expect(show({ hasRoutes: true, theme: 'plans' })).toBe(show({ hasRoutes: false }))
  })

  it('is another wherever the question is', () => {
    fc.assert(
      fc.property(FILTERS, FILTERS, (first, second) => {
        for (const filters of [first, second, first]) expect(show(filters).routes).toEqual(ask(filters))
      }),
      { numRuns: 20 },
    )
  })

  it('draws those that two or more report years name', () => {
    const { routes, drawn, leastYears } = show()
    expect(leastYears).toBe(2)
    expect(drawn).toEqual(routes.filter(({ years }) => years.length >= 2))
    expect(drawn.length).toBeLessThan(routes.length)
  })

  it('draws all of a chosen country, and of any filter that leaves few', () => {
    const moldova = show({ entity: 'MDA', victims: [...ROUTE_VICTIMS] })
    expect(moldova).toMatchObject({ drawn: moldova.routes, leastYears: 1 })
    const year = show({ years: [2008, 2008] })
    expect(year).toMatchObject({ drawn: year.routes, leastYears: 1 })
  })

  it('draws none where more than 60 are named in as many years as any, and says so', () => {
    const all = show({ victims: [...ROUTE_VICTIMS] })
    expect(all.routes.length).toBeGreaterThan(1000)
    const alike = { ...file, corridors: corridors.map((statement) => ({ ...statement, years: [2010] })) }
    const none = routesShown(alike, { ...DEFAULT_FILTERS, view: 'routes' }, dataset)
    expect(none.drawn).toEqual([])
    expect(drawnText(allTexts(), none)).toMatch(/^Too many lines for a map: \d+\. Choose a country/)
  })

  it('counts those about children and the others whichever are shown', () => {
    const counts = { children: 120, others: 897 }
    expect(show().counts).toEqual(counts)
    expect(show({ victims: [...ROUTE_VICTIMS] }).counts).toEqual(counts)
    expect(show({ entity: 'MDA' }).counts).toEqual({ children: 1, others: 43 })
  })

  it('never draws more than 60, and draws all where there are fewer', () => {
    fc.assert(
      fc.property(FILTERS, (filters) => {
        const { routes, drawn } = show(filters)
        expect(drawn.length).toBeLessThanOrEqual(60)
        if (routes.length <= 60) expect(drawn).toEqual(routes)
      }),
      { numRuns: 40 },
    )
  })
})
