import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'

const rows = readDataCsv('helplines.csv', 'number where document checked_on')

it('docs/helplines.md has a row for each of the 51, with the numbers, documents and days of the data', () => {
  const text = readFileSync('docs/helplines.md', 'utf8')
  const table = text
    .split('\n')
    .filter((line) => /^\| (?!Place|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(table).toHaveLength(51)
  for (const { code, shortName } of realDataset().entities) {
    const [, , numbers = '', documents = '', day, found = ''] =
      table.find(([, name]) => name === shortName) ?? []
    const own = rows.filter(({ where }) => where.split(';').includes(code))
    expect(numbers, shortName).toBe([...new Set(own.map(({ number }) => number))].join(', ') || '–')
    expect(found.startsWith('no'), shortName).toBe(own.length === 0)
    if (own.length === 0) continue
    expect(day, shortName).toBe(own.map(({ checked_on: checked }) => checked).toSorted()[0])
    if (own.every(({ where }) => !where.includes(';')))
      for (const { document } of own) expect(documents, shortName).toContain(document)
  }
  // The sums above the table are those of its rows.
  const union = rows.find(({ where }) => where.includes(';'))?.where.split(';') ?? []
  const found = realDataset().entities.filter(({ code }) => rows.some(({ where }) => where.includes(code)))
  const outside = found.filter(({ code }) => !union.includes(code))
  expect(text).toContain(
    `Found: ${found.length} of 51; of the ${51 - union.length} that are no members of the European Union ${outside.length}. Not found: ${51 - found.length}.`,
  )
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(
    `${outside.length} of the 24 places that had no number`,
  )
})
