import { describe, expect, it } from 'vitest'
import { GROUPS } from '../../src/domain/entity'
import { answerOf } from '../../src/state/answer'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { realCountry, realDataset, realProvenance } from '../support/dataset'
import { membersIn2007 } from '../support/members'

const dataset = realDataset()
const groupsOf = (code: string) => dataset.entity(code).groups
const inScope = (filters: Partial<typeof DEFAULT_FILTERS>) =>
  answerOf(dataset, { ...DEFAULT_FILTERS, ...filters }).inScope.map(({ code }) => code)

describe('the groups of 2007', () => {
  it.each(GROUPS)('%s has those whom memberships.csv has on the day of the study', (group) => {
    expect(new Set(inScope({ groups: [group] }))).toEqual(membersIn2007(group))
  })

  it('have the numbers that are known of them, of the 51', () => {
    const counts = GROUPS.map((group) => [group, inScope({ groups: [group] }).length])
    expect(Object.fromEntries(counts)).toEqual({
      eu: 27,
      coe: 44,
      osce: 50,
      cis: 10,
      cbss: 11,
      seci: 13,
      'stability-pact': 10,
    })
  })

  it('tell Serbia, Montenegro and Kosovo apart, and members of the CIS from who is none', () => {
    expect(groupsOf('SRB')).toEqual(['coe', 'osce', 'seci', 'stability-pact'])
    expect(groupsOf('MNE')).toEqual(['coe', 'osce', 'seci', 'stability-pact'])
    expect(groupsOf('XKX')).toEqual(['stability-pact'])
    expect(['GEO', 'MDA', 'TKM', 'UKR'].filter((code) => groupsOf(code).includes('cis'))).toEqual([
      'GEO',
      'MDA',
    ])
    expect(['BGR', 'ROU', 'HRV'].filter((code) => groupsOf(code).includes('eu'))).toEqual(['BGR', 'ROU'])
    expect(groupsOf('RUS')).toEqual(['coe', 'osce', 'cis', 'cbss'])
  })

  it('are a union where several are asked for, within the sub-regions shown', () => {
    const both = new Set([...membersIn2007('cis'), ...membersIn2007('cbss')])
    expect(new Set(inScope({ groups: ['cis', 'cbss'] }))).toEqual(both)
    expect(inScope({ groups: ['cis', 'eu'], regions: ['see'] }).toSorted()).toEqual(['BGR', 'MDA', 'ROU'])
  })

  it('have a source each, and every membership of a country a source and a place in it', () => {
    const { groups } = realProvenance()
    expect(groups.filter(({ sources }) => sources.length > 0).map(({ id }) => id)).toEqual([...GROUPS])
    for (const { code } of dataset.entities) {
      const { memberships, sources } = realCountry(code)
      for (const { sourceIds, locator } of memberships) {
        expect(locator).not.toBe('')
        expect(sourceIds.filter((id) => !sources.some((source) => source.id === id))).toEqual([])
      }
    }
  })
})
