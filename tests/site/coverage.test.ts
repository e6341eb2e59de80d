import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../support/csv'
import { builtDocument } from './support/builtDocument'

const rows = parseCsv(readFileSync('docs/coverage.csv', 'utf8'), 'docs/coverage.csv', 'id statement where')

/** Words without spaces, which markup may add or leave out. */
const bare = (words: string): string => words.replaceAll(/\s+/g, '')

const textOf = (path: string): string => {
  const { body } = builtDocument(path)
  for (const code of body.querySelectorAll('script, style')) code.remove()
  return bare(body.textContent ?? '')
}

const texts = new Map<string, string>()
const shown = (path: string): string => {
  const known = texts.get(path) ?? textOf(path)
  texts.set(path, known)
  return known
}

/** The pages of a row, each with the words quoted from it: "/findings/ : words … words | /methods/ : words". */
const quotesOf = (where: string): readonly (readonly [path: string, words: string])[] =>
  where.split(' | ').flatMap((part) => {
    const [path = '', quoted = ''] = part.split(' : ')
    return quoted.split('…').map((words) => [path.replace(/^\//, ''), words] as const)
  })

describe('what the study states, row by row', () => {
  it('has all 335 statements of a blind second reading', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 335 }, (_, index) => String(index + 1)))
  })

  it('quotes for each what the built pages say', () => {
    const missing = rows.flatMap(({ id, where }) =>
      quotesOf(where)
        .filter(([path, words]) => bare(words) === '' || !shown(path).includes(bare(words)))
        .map(([path, words]) => `${id} /${path}: ${words.trim()}`),
    )
    expect(missing).toEqual([])
  })
})
