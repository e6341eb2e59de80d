import { deflateSync, strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapsInOldLink } from '../../../src/state/oldStoryLink'
import { mapsIn, queryOfMaps } from '../../../src/state/story'
import { realDataset } from '../../support/dataset'
import { oldStoryLink } from '../../support/oldStoryLink'

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
  it('gives its maps and nothing else', () => {
    expect(mapsInOldLink(oldStoryLink(['theme=plans', 'view=routes&country=MDA&x=<b>']), dataset)).toEqual([
      'theme=plans',
      'country=MDA&routes=on',
    ])
  })

  it('has none where it is damaged, too long, or unpacks to too much', () => {
    const step = ['theme=plans', 'x', []]
    const link = linkOf([1, 'en', 'T', 'B', [step]])
    expect(mapsInOldLink(link, dataset)).toEqual(['theme=plans'])
    expect(mapsInOldLink(link.slice(0, -4), dataset)).toEqual([])
    expect(mapsInOldLink(linkOf([1, 'en', 'T'.repeat(40_000), 'B', [step]]), dataset)).toEqual([])
    expect(mapsInOldLink('A'.repeat(16_001), dataset)).toEqual([])
    expect(
      mapsInOldLink(linkOf([1, 'en', 'T', 'B', Array.from({ length: 1000 }, () => step)]), dataset),
    ).toHaveLength(20)
  })

  it('never fails on junk', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json().map(linkOf)), (junk) => {
        expect(Array.isArray(mapsInOldLink(junk, dataset))).toBe(true)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})
