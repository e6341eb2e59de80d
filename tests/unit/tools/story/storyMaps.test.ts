import { deflateSync, strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queriesInOldLink } from '../../../../src/pages/embed/oldStoryLink'
import { mapsIn, queryOfMaps } from '../../../../src/tools/story/story'
import { realDataset } from '../../../support/dataset'
import { oldStoryLink } from '../../../support/oldStoryLink'

const dataset = realDataset()

const linkOf = (value: unknown): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')

describe('the maps that an address names', () => {
  it('are read as they were written, at most twenty, and only what the atlas knows of them', () => {
    const maps = ['', 'theme=plans&region=see,cis', 'theme=treaties&on=2005-01-01']
    expect(mapsIn(`theme=plans&${queryOfMaps(maps.map((query) => ({ query })))}`, dataset)).toEqual(maps)
    expect(mapsIn('map=theme%3Dplans%26title%3DCall%2Bus%26country%3DXYZ', dataset)).toEqual(['theme=plans'])
    expect(mapsIn('map=theme%3Dplans&'.repeat(30), dataset)).toHaveLength(20)
  })
})

describe('an old link to a story', () => {
  it('gives the queries of its maps and nothing else', () => {
    expect(queriesInOldLink(oldStoryLink(['theme=plans', 'view=routes&country=MDA&x=<b>']))).toEqual([
      'theme=plans&evidence=anyone',
      'view=routes&country=MDA&x=<b>&evidence=anyone',
    ])
  })

  it('counts whom it counted then: people of any age, unless it says children', () => {
    expect(queriesInOldLink(oldStoryLink(['', 'evidence=children', 'evidence=roles']))).toEqual([
      'evidence=anyone',
      'evidence=children',
      'evidence=roles',
    ])
  })

  it('has none where it is damaged, too long, or unpacks to too much', () => {
    const step = ['theme=plans', 'x', []]
    const link = linkOf([1, 'en', 'T', 'B', [step]])
    expect(queriesInOldLink(link)).toEqual(['theme=plans&evidence=anyone'])
    expect(queriesInOldLink(link.slice(0, -4))).toEqual([])
    expect(queriesInOldLink(linkOf([1, 'en', 'T'.repeat(40_000), 'B', [step]]))).toEqual([])
    expect(queriesInOldLink('A'.repeat(16_001))).toEqual([])
    expect(
      queriesInOldLink(linkOf([1, 'en', 'T', 'B', Array.from({ length: 1000 }, () => step)])),
    ).toHaveLength(20)
  })

  it('never fails on junk', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(linkOf)), (junk) => {
        expect(Array.isArray(queriesInOldLink(junk))).toBe(true)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
