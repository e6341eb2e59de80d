import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DIRECTIONS,
  ROUTE_ENDS,
  ROUTES_DRAWN,
  ROUTE_FORMS,
  ROUTE_VICTIMS,
  type YearRange,
} from '../../../src/domain/corridors'
import { GROUPS, REGIONS } from '../../../src/domain/entity'
import { hasDay, classesOf, THEMES, subsOf } from '../../../src/domain/themes'
import { type Area, DEFAULT_FILTERS, type Filters, isViewOffered, VIEWS } from '../../../src/state/filters'
import { fromQuery, toQuery } from '../../../src/state/link'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const read = (query: string, defaults = DEFAULT_FILTERS) => fromQuery(query, defaults, dataset)
const write = (patch: Partial<Filters>) => toQuery({ ...DEFAULT_FILTERS, ...patch }, DEFAULT_FILTERS)

const aDay = fc
  .date({ min: new Date('1989-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const someFilters: fc.Arbitrary<Filters> = fc
  .constantFrom(...THEMES)
  .chain((theme) => fc.tuple(fc.constant(theme), fc.constantFrom(...subsOf(theme))))
  .chain(([theme, sub]) =>
    fc.record({
      theme: fc.constant(theme),
      sub: fc.constant(sub),
      instrument: fc.constantFrom(...dataset.instruments.map(({ id }) => id)),
      on: aDay,
      evidence: fc.constantFrom('anyone', 'children'),
      regions: fc.subarray([...REGIONS]),
      groups: fc.subarray([...GROUPS]),
      classes: fc.subarray([...classesOf(theme, sub)]),
      entity: fc.option(fc.constantFrom(...dataset.entities.map(({ code }) => code))),
      compared: fc.option(fc.constantFrom(...dataset.entities.map(({ code }) => code))),
      others: fc.subarray(
        dataset.entities.map(({ code }) => code),
        { maxLength: 2 },
      ),
      view: fc.constantFrom(...VIEWS),
      area: fc.oneof(
        fc.constantFrom(null, 'whole' as const),
        fc
          .tuple(
            fc.integer({ min: -9000, max: 9000 }),
            fc.integer({ min: 0, max: 8999 }),
            fc.integer({ min: 10, max: 9999 }),
          )
          .map(([lon, lat, km]): Area => [lon / 100, lat / 100, km]),
      ),
      comparedDay: fc.option(aDay),
      hasRoutes: fc.boolean(),
      victims: fc.subarray([...ROUTE_VICTIMS], { minLength: 1 }),
      routeForm: fc.option(fc.constantFrom(...ROUTE_FORMS)),
      years: fc
        .tuple(fc.integer({ min: 2008, max: 2016 }), fc.integer({ min: 2008, max: 2016 }))
        .map(([a, b]): YearRange => [Math.min(a, b), Math.max(a, b)]),
      direction: fc.constantFrom(...DIRECTIONS),
      ends: fc.constantFrom(...ROUTE_ENDS),
      drawn: fc.constantFrom(...ROUTES_DRAWN),
    }),
  )

describe('a link', () => {
  it('leaves out what the page shows by itself', () => {
    expect(write({})).toBe('')
    expect(write({ theme: 'plans' })).toBe('theme=plans')
  })

  it('has the time that a reader has set, a year or a day, whatever is asked', () => {
    const since = { theme: 'definitions', sub: 'since', on: '1999-12-31' } as const
    expect(write(since)).toBe('theme=definitions&sub=since&on=1999-12-31')
    expect(read(write(since))).toEqual({ ...DEFAULT_FILTERS, ...since })
    expect(write({ theme: 'plans', on: '2007' })).toBe('theme=plans&on=2007')
    expect(read('theme=plans&on=2007').on).toBe('2007')
    // It comes back where a question goes by days again.
    expect(read('theme=plans&on=2007-03-01').on).toBe('2007-03-01')
    expect(write({ ...since, on: null })).toBe('theme=definitions&sub=since')
  })

  it('keeps the names that others may rely on', () => {
    expect(
      write({
        theme: 'treaties',
        instrument: 'opsc',
        on: '2010-01-01',
        regions: ['see', 'cis'],
        entity: 'MDA',
      }),
    ).toBe('theme=treaties&instrument=opsc&on=2010-01-01&region=see,cis&country=MDA')
    expect(write({ evidence: 'anyone', groups: ['eu'], classes: ['origin'] })).toBe(
      'evidence=anyone&group=eu&class=origin',
    )
  })

  it('of before counts whom it counted: people of any age where it asked for them or role by role', () => {
    expect(read('evidence=anyone').evidence).toBe('anyone')
    expect(read('evidence=roles').evidence).toBe('anyone')
    expect(read('evidence=roles&theme=internal').evidence).toBe('anyone')
    expect(read('evidence=children').evidence).toBe('children')
    expect(read('').evidence).toBe('children')
  })

  it('of before, for the EU of 2007, reads as that group, alone or beside others', () => {
    expect(read('eu=2007').groups).toEqual(['eu'])
    expect(read('group=cbss&eu=2007').groups).toEqual(['cbss', 'eu'])
    expect(read('eu=2008').groups).toEqual([])
    expect(toQuery(read('eu=2007&theme=plans'), DEFAULT_FILTERS)).toBe('theme=plans&group=eu')
  })

  it('keeps the names of routes and views', () => {
    expect(
      write({
        victims: ['children', 'not-stated'],
        routeForm: 'forced-begging',
        years: [2010, 2012],
        direction: 'in',
        ends: 'inside',
        drawn: 'all',
        view: 'routes',
      }),
    ).toBe(
      'view=routes&victims=children,not-stated&form=forced-begging&years=2010-2012&direction=in&ends=inside&drawn=all',
    )
    expect(read('years=2016-2008&victims=ghosts&form=x').years).toEqual([2008, 2016])
  })

  it('draws the routes of a country over a question, and all routes on their own map', () => {
    expect(write({ theme: 'plans', entity: 'MDA', hasRoutes: true })).toBe(
      'theme=plans&country=MDA&routes=on',
    )
    expect(read('theme=plans&country=MDA&routes=on')).toMatchObject({ view: 'map', hasRoutes: true })
    expect(read('theme=plans&routes=on')).toMatchObject({ theme: 'plans', view: 'routes', hasRoutes: false })
    expect(read('theme=plans&routes=on&view=table').view).toBe('table')
  })

  it('takes the routes for a theme, too', () => {
    expect(read('theme=routes&country=MDA')).toEqual(read('view=routes&country=MDA'))
    expect(toQuery(read('theme=routes&years=2010-2012'), DEFAULT_FILTERS)).toBe('view=routes&years=2010-2012')
  })

  it('leaves out the instrument where no treaty is asked for', () => {
    expect(write({ instrument: 'opsc' })).toBe('')
  })

  it('restores every state it was written for', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const restored = read(toQuery(filters, DEFAULT_FILTERS))
        // Instrument and evidence only speak in the themes that have them, and are not written elsewhere.
        const isTreaties = filters.theme === 'treaties'
        const hasEvidence = filters.theme === 'patterns' || filters.theme === 'internal'
        expect(restored).toEqual({
          ...filters,
          instrument: isTreaties ? filters.instrument : DEFAULT_FILTERS.instrument,
          view: isViewOffered(filters.theme, filters.view) ? filters.view : 'map',
          comparedDay: hasDay(filters.theme, filters.sub) ? filters.comparedDay : DEFAULT_FILTERS.comparedDay,
          evidence: hasEvidence ? filters.evidence : DEFAULT_FILTERS.evidence,
          hasRoutes: filters.hasRoutes && filters.entity !== null,
        })
      }),
    )
  })

  it('falls back without an error on whatever else stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('theme', 'sub', 'on', 'class', 'region', 'country', 'eu'), fc.string()),
        ),
        (pairs) => {
          const filters = read(new URLSearchParams(pairs).toString())
          expect(THEMES).toContain(filters.theme)
          expect(classesOf(filters.theme, filters.sub)).toEqual(expect.arrayContaining([...filters.classes]))
          expect(() => dataset.valueOf('MDA', filters)).not.toThrow()
        },
      ),
    )
  })

  it.each([
    ['an impossible day', 'theme=treaties&on=2007-02-31'],
    ['a day before the range', 'theme=treaties&on=1988-12-31'],
    ['a day in the future', 'theme=treaties&on=2999-01-01'],
    ['a year before the range', 'theme=treaties&on=1988'],
    ['a year in the future', 'theme=treaties&on=2999'],
    ['an unknown instrument', 'theme=treaties&instrument=magna-carta'],
    ['a part of another theme', 'theme=treaties&sub=transit'],
  ])('passes over %s', (_, query) => {
    expect(read(query)).toEqual({ ...DEFAULT_FILTERS, theme: 'treaties' })
  })

  it('keeps the good values of a list and drops the rest', () => {
    expect(read('region=see,atlantis,see').regions).toEqual(['see'])
    expect(read('class=origin,reported').classes).toEqual(['origin'])
  })

  it('understands retired and foreign codes, slugs and small letters', () => {
    expect(read('country=ROM').entity).toBe('ROU')
    expect(read('country=UNK').entity).toBe('XKX')
    expect(read('country=mda').entity).toBe('MDA')
    expect(read('country=bosnia-and-herzegovina').entity).toBe('BIH')
  })

  it('lets a theme page keep its theme, and a query on it say otherwise', () => {
    const page = { ...DEFAULT_FILTERS, theme: 'plans' } as const
    expect(read('region=cis', page)).toMatchObject({ theme: 'plans', regions: ['cis'] })
    expect(read('theme=internal', page).theme).toBe('internal')
  })
})
