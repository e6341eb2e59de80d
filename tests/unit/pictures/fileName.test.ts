import { describe, expect, it } from 'vitest'
import { nameOfView } from '../../../src/pictures/fileName'
import { realDataset } from '../../support/dataset'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'

const name = (change: Partial<Filters>) =>
  nameOfView({ ...realDataset(), dataVersion: '2026-11-25' }, { ...DEFAULT_FILTERS, ...change })

describe('the name of a file', () => {
  it('tells theme, part, evidence and filters, and the version of the data', () => {
    expect(name({ view: 'table' })).toBe('child-trafficking-atlas_patterns_children_on-2008_data-2026-11-25')
    expect(
      name({
        view: 'table',
        sub: 'transit',
        evidence: 'anyone',
        regions: ['see', 'cis'],
        groups: ['eu'],
        classes: ['reported'],
      }),
    ).toBe(
      'child-trafficking-atlas_patterns_transit_anyone_on-2008_class-reported_see-and-cis_group-eu_data-2026-11-25',
    )
  })

  it('tells the time, and the instrument where it decides', () => {
    expect(name({ view: 'table', theme: 'treaties', instrument: 'opsc' })).toBe(
      'child-trafficking-atlas_treaties_opsc_on-2007-09-30_data-2026-11-25',
    )
    expect(name({ view: 'grid', theme: 'treaties' })).toBe(
      'child-trafficking-atlas_grid_treaties_on-2007-09-30_data-2026-11-25',
    )
    expect(name({ view: 'table', theme: 'plans' })).toBe(
      'child-trafficking-atlas_plans_on-2009_data-2026-11-25',
    )
  })

  it('tells what chose the routes', () => {
    expect(name({ view: 'routes', entity: 'ROU', direction: 'out', years: [2010, 2012] })).toBe(
      'child-trafficking-atlas_routes_children_2010-2012_ROU_out_data-2026-11-25',
    )
    // Those of all countries, with the chosen one's marked.
    expect(name({ view: 'routes', entity: 'ROU' })).toBe(
      'child-trafficking-atlas_routes_children_2008-2016_ROU_data-2026-11-25',
    )
  })
})
