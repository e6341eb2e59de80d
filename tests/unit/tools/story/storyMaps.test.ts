import { describe, expect, it } from 'vitest'
import { mapsIn, queryOfMaps } from '../../../../src/tools/story/story'
import { realDataset } from '../../../support/dataset'

const dataset = realDataset()

describe('the maps that an address names', () => {
  it('are read as they were written, at most twenty, and only what the atlas knows of them', () => {
    const maps = ['', 'theme=plans&region=see,cis', 'theme=treaties&on=2005-01-01']
    expect(mapsIn(`theme=plans&${queryOfMaps(maps.map((query) => ({ query })))}`, dataset)).toEqual(maps)
    expect(mapsIn('map=theme%3Dplans%26title%3DCall%2Bus%26country%3DXYZ', dataset)).toEqual(['theme=plans'])
    expect(mapsIn('map=theme%3Dplans&'.repeat(30), dataset)).toHaveLength(20)
  })
})
