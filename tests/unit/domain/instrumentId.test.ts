import { describe, expect, it } from 'vitest'
import { isInstrumentId } from '../../../src/domain/treaty'
import { realDataset } from '../../support/dataset'

describe('an instrument’s id in links (R24)', () => {
  it('is lower case with hyphens, and unlike every other', () => {
    const ids = realDataset().instruments.map(({ id }) => id)
    expect(ids.filter((id) => !isInstrumentId(id))).toEqual([])
    expect(new Set(ids).size).toBe(17)
    expect(ids).toEqual(expect.arrayContaining(['palermo', 'opsc', 'ilo-c182', 'cets-197']))
  })

  it.each(['ILO_C182', 'ilo_c182', 'Palermo', 'ilo--c182', '-opsc', 'cets-197 ', ''])('is not "%s"', (text) =>
    expect(isInstrumentId(text)).toBe(false),
  )
})
