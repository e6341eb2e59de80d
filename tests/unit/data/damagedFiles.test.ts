import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAtlasFile } from '../../../src/data/load'
import { DataFileError } from '../../../src/data/resource'

const whole = readFileSync('public/data/atlas.json', 'utf8')
const atlas = JSON.parse(whole) as Record<string, unknown>
const parsed = (patch: Record<string, unknown>) => () =>
  parseAtlasFile(JSON.stringify({ ...atlas, ...patch }))

describe('the file of the atlas', () => {
  it('is read where it is whole', () => {
    expect(parsed({})().dataVersion).toBe(atlas['dataVersion'])
  })

  it('is none where it is not all of it', () => {
    for (const text of ['', '[]', '{}', '{"formatVersion":3}', '<!doctype html>', whole.slice(0, 9000)])
      expect(() => parseAtlasFile(text), text.slice(0, 20)).toThrow(DataFileError)
  })

  it.each([null, 5, true, [null], { one: null }])('is damaged where a list of it is %j', (value) => {
    for (const key of ['questions', 'instruments', 'entities', 'publishedTotals', 'mapSources'])
      expect(parsed({ [key]: value }), key).toThrow('data/atlas.json is damaged')
  })
})
