import { expect, it } from 'vitest'
import { isAboutChildren } from '../../../src/domain/corridors'
import { detectedFigure, detectedTop } from '../../../src/pages/country/DetectedVictims'
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

it('a figure of detected victims keeps “<5” apart from every number, and off the scale', () => {
  expect(detectedFigure('<5')).toEqual({ kind: 'fewer-than-five' })
  expect(detectedFigure(0)).toEqual({ kind: 'number', value: 0 })
  expect(detectedFigure(undefined)).toBeUndefined()
  expect(() => detectedFigure('about 5')).toThrow(/neither a number nor/)
  const tops = [[], [3], [64], [80], [101], [2105], ['<5']].map((row) => detectedTop(row.map(detectedFigure)))
  expect(tops).toEqual([5, 5, 80, 80, 200, 3000, 5])
})
