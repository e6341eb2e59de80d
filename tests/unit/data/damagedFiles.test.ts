import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAtlasFile } from '../../../src/data/load'

const atlas = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as Record<string, unknown>
const parsed = (patch: Record<string, unknown>) => () =>
  parseAtlasFile(JSON.stringify({ ...atlas, ...patch }))

describe('the file of the atlas', () => {
  it('is read where it is whole', () => {
    expect(parsed({})().dataVersion).toBe(atlas['dataVersion'])
  })

  it.each([null, 5, true, [null], { one: null }])('is damaged where a list of it is %j', (value) => {
    for (const key of ['questions', 'instruments', 'entities', 'publishedTotals', 'mapSources'])
      expect(parsed({ [key]: value }), key).toThrow('data/atlas.json is damaged')
  })
})
