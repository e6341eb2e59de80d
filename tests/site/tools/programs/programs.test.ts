import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseDocument } from '../../../support/parseDocument'

it('lists every view on the page', () => {
  const { views } = JSON.parse(readFileSync('dist/data/views/index.json', 'utf8')) as { views: unknown[] }
  const page = parseDocument(readFileSync('dist/programs/index.html', 'utf8'))
  expect(views.length).toBeGreaterThan(60)
  expect(page.querySelectorAll('a[href$=".csv"][href*="data/views/"]').length).toBe(views.length + 1)
})
