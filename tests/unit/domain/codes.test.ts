import { expect, it } from 'vitest'
import { isAboutChildren } from '../../../src/domain/corridors'
import { INSTRUMENT_ID } from '../../../src/domain/treaty'
import { realDataset } from '../../support/dataset'

it('R24: an instrument’s id in links is lower case with hyphens, and unlike every other', () => {
  const ids = realDataset().instruments.map(({ id }) => id)
  expect(ids.filter((id) => !INSTRUMENT_ID.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(17)
  for (const other of ['ILO_C182', 'ilo_c182', 'Palermo', 'ilo--c182', '-opsc', 'cets-197 ', ''])
    expect(INSTRUMENT_ID.test(other), other).toBe(false)
})

it('R25: a statement on children, alone or with adults, makes a corridor for children', () => {
  const about = ['children', 'children-and-adults', 'adults', 'not-stated'] as const
  expect(about.map(isAboutChildren)).toEqual([true, true, false, false])
})
