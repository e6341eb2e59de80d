import { describe, expect, it } from 'vitest'
import { detectedFigure, detectedTop } from '../../../src/domain/detected'
describe('a figure of the series of detected victims', () => {
  it('keeps "<5" apart from every number', () => {
    expect(detectedFigure('<5')).toEqual({ kind: 'fewer-than-five' })
    expect(detectedFigure(0)).toEqual({ kind: 'number', value: 0 })
    expect(detectedFigure(undefined)).toBeUndefined()
    expect(() => detectedFigure('about 5')).toThrow(/neither a number nor/)
  })

  it.each([
    [[], 5],
    [[3], 5],
    [[64], 80],
    [[80], 80],
    [[101], 200],
    [[2105], 3000],
  ])('is drawn for %j on a scale up to %i', (values, top) => {
    expect(detectedTop(values.map(detectedFigure))).toBe(top)
  })

  it('does not let "<5" stretch the scale', () => {
    expect(detectedTop([detectedFigure('<5'), undefined])).toBe(5)
  })
})
