import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseAtlasFile } from '../../../src/data/load'
import { DataFileError } from '../../../src/data/resource'

it('takes nothing for data that is not all of them', () => {
  const whole = readFileSync('public/data/atlas.json', 'utf8')
  expect(() => parseAtlasFile(whole)).not.toThrow()
  for (const text of ['', '[]', '{}', '{"formatVersion":3}', '<!doctype html>', whole.slice(0, 9000)])
    expect(() => parseAtlasFile(text), text.slice(0, 20)).toThrow(DataFileError)
})
