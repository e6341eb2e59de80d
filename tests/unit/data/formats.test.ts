import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/data/Dataset'
import { parseAtlasFile } from '../../../src/data/load'
import { DataFileError } from '../../../src/data/resource'
import { releasedAtlas } from '../../../src/build/readReleasedData'
import { indicatorRows } from '../../../src/state/comparison'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { fromQuery } from '../../../src/state/link'
import { mapLabel } from '../../../src/text/sentences/words'
import { allTexts } from '../../support/allTexts'
import { realDataset } from '../../support/dataset'

const read = (file: string) => readFileSync(`public/v/2026-11-25/data/${file}.json`, 'utf8')
const released = createDataset(
  parseAtlasFile(
    releasedAtlas((file) => readFileSync(`public/v/2026-11-25/data/${file}`, 'utf8'), realDataset()),
  ),
)
const countIn = (text: string) => (JSON.parse(text) as { formatVersion: number }).formatVersion

describe('data that were released when definitions counted every form', () => {
  it('are of a format of their own, which is still read', () => {
    expect(countIn(read('answers'))).toBe(1)
    expect(countIn(readFileSync('public/data/atlas.json', 'utf8'))).toBe(3)
    expect(() => parseAtlasFile(read('atlas'))).toThrow(DataFileError)
  })

  it('answer a link to definitions by every form named, as they did when somebody quoted them', () => {
    const asked = fromQuery('theme=definitions', DEFAULT_FILTERS, released)
    expect(asked.sub).toBe('all-forms')
    // The law of Moldova names four forms of the study's list, and others besides.
    expect(released.valueOf('MDA', asked).classes).toEqual(['7-or-more'])
    const today = realDataset()
    const now = fromQuery('theme=definitions', DEFAULT_FILTERS, today)
    expect([now.sub, ...today.valueOf('MDA', now).classes]).toEqual(['main', '4'])
  })

  it('never bear the words of the study’s list', () => {
    const texts = allTexts()
    const labels = indicatorRows(released, ['MDA', 'ROU']).map(({ theme, sub }) =>
      mapLabel(texts, theme, sub),
    )
    expect(labels).toContain('Every form named')
    expect(labels).not.toContain('Legal definition, of seven forms')
  })
})

it('takes nothing for data that is not all of them', () => {
  const whole = readFileSync('public/data/atlas.json', 'utf8')
  expect(() => parseAtlasFile(whole)).not.toThrow()
  for (const text of ['', '[]', '{}', '{"formatVersion":3}', '<!doctype html>', whole.slice(0, 9000)])
    expect(() => parseAtlasFile(text), text.slice(0, 20)).toThrow(DataFileError)
})

describe('data that were released when memberships stood in code', () => {
  it('say of each country what they said: who was in the EU of 2007, and who cannot join', () => {
    const { entities } = JSON.parse(read('atlas')) as {
      entities: { code: string; isEuMember2007: boolean }[]
    }
    for (const { code, isEuMember2007 } of entities)
      expect(released.entity(code).groups.includes('eu'), code).toBe(isEuMember2007)
    const cannotJoin = (instrument: string) =>
      entities
        .map(({ code }) => code)
        .filter((code) => {
          const asked = { ...DEFAULT_FILTERS, theme: 'treaties', sub: 'main', instrument } as const
          return released.valueOf(code, asked).classes.includes('cannot-join')
        })
        .toSorted()
    expect(cannotJoin('echr')).toEqual(['BLR', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'XKX'].toSorted())
    expect(cannotJoin('ilo-c182')).toEqual(['LIE', 'XKX'])
    expect(cannotJoin('palermo')).toEqual(['XKX'])
  })
})
