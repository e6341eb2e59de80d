import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { fromQuery, toQuery } from '../../../src/state/link'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const read = (query: string, defaults = DEFAULT_FILTERS) => fromQuery(query, defaults, dataset)
const write = (patch: Partial<Filters>) => toQuery({ ...DEFAULT_FILTERS, ...patch }, DEFAULT_FILTERS)

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

  it('has the colours under the routes, on their own map alone', () => {
    expect(write({ view: 'routes', colours: 'plans' })).toBe('view=routes&colours=plans')
    expect(read('view=routes&colours=plans')).toMatchObject({ view: 'routes', colours: 'plans' })
    expect(read('view=routes&colours=nothing').colours).toBeNull()
    expect(read('theme=treaties&colours=plans').colours).toBeNull()
    expect(write({ colours: 'plans' })).toBe('')
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

  it('keeps the names of routes and views', () => {
    expect(
      write({
        victims: ['children', 'not-stated'],
        routeForm: 'forced-begging',
        years: [2010, 2012],
        direction: 'in',
        ends: 'inside',
        view: 'routes',
      }),
    ).toBe(
      'view=routes&victims=children,not-stated&form=forced-begging&years=2010-2012&direction=in&ends=inside',
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

  it('leaves out the instrument where no treaty is asked for', () => {
    expect(write({ instrument: 'opsc' })).toBe('')
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

  it('shows a part of the map only where it names all three numbers of it', () => {
    expect(read('area=20.5,0,400').area).toEqual([20.5, 0, 400])
    expect(read('area=-20.5,50,1000').area).toEqual([-20.5, 50, 1000])
    for (const area of [',50,10', '20,,400', '20,50,', '20,50', ' ,50,400', '0x14,50,1e3', '20,50,400,'])
      expect(read(`area=${area}`).area, area).toBeNull()
  })

  it('keeps the good values of a list and drops the rest', () => {
    expect(read('region=see,atlantis,see').regions).toEqual(['see'])
    expect(read('class=origin,reported').classes).toEqual(['origin'])
  })

  it('understands the codes that other data use for Kosovo, slugs and small letters', () => {
    for (const code of ['XKK', 'XKO', 'RKS', 'UNK', 'ksv'])
      expect(read(`country=${code}`).entity, code).toBe('XKX')
    expect(read('and=MDA,RKS').others).toEqual(['MDA', 'XKX'])
    expect(read('country=mda').entity).toBe('MDA')
    expect(read('country=bosnia-and-herzegovina').entity).toBe('BIH')
  })

  it('lets a theme page keep its theme, and a query on it say otherwise', () => {
    const page = { ...DEFAULT_FILTERS, theme: 'plans' } as const
    expect(read('region=cis', page)).toMatchObject({ theme: 'plans', regions: ['cis'] })
    expect(read('theme=internal', page).theme).toBe('internal')
  })
})
