import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseCsv } from '../../../support/csv'
import { parseDocument } from '../../../support/parseDocument'

it('lists every view on the page, and leads to the list of all', () => {
  const views = parseCsv(readFileSync('dist/data/views/index.csv', 'utf8'), 'index.csv', 'id csv')
  const page = parseDocument(readFileSync('dist/programs/index.html', 'utf8'))
  const links = [...page.querySelectorAll('a[href*="data/views/"]')].map((link) => link.getAttribute('href'))
  expect(views.length).toBeGreaterThan(60)
  expect(links.toSorted()).toEqual(
    ['index.csv', ...views.map(({ csv }) => csv)].map((file) => `../data/views/${file}`).toSorted(),
  )
})
