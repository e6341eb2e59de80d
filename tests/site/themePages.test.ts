import { expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { classesBy } from '../support/classesBy'
import { builtDocument } from './support/builtDocument'

it.each(THEMES)('the page of %s is made with its map, key, sentence and caveat', (theme) => {
  const expected = classesBy(theme, theme === 'treaties' ? 'palermo' : '')
  const document = builtDocument(`theme/${theme}/`)
  const drawn = [...document.querySelectorAll('svg[data-map] [data-entity][data-class]')].map((shape) => [
    shape.getAttribute('data-entity'),
    shape.getAttribute('data-class'),
  ])
  expect(Object.fromEntries(drawn)).toEqual(expected)
  const key = [...document.querySelectorAll('[data-legend-class]')]
  const counts = key.reduce((sum, line) => sum + Number(line.getAttribute('data-count')), 0)
  // A country with two institutions counts in both.
  expect(counts).toBe(Object.values(expected).reduce((sum, classes) => sum + classes.split(' ').length, 0))
  expect(document.querySelector('[data-answer]')?.textContent).toMatch(/\d+ of 5[01]/)
  expect(document.querySelector('footer')?.textContent).toContain(
    'What is reported, not how common trafficking is.',
  )
})
