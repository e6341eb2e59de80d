import { readdirSync, readFileSync, existsSync } from 'node:fs'
import type { Tokens } from 'marked'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { passagesOf } from '../../../src/pages/readMarkdown'

const FOLDER = 'docs/methodology'

/** The parts that the methods page finds by its place: parts, rules in their order, and the shapes of tables and lists. */
const structureOf = (document: string) =>
  passagesOf(document).map(({ tokens }) =>
    tokens.flatMap((token) => {
      if (token.type === 'table')
        return [`${(token as Tokens.Table).rows.length} rows of ${(token as Tokens.Table).header.length}`]
      if (token.type !== 'list') return []
      return (token as Tokens.List).items.map(({ text }) => /^\*\*(R\d+\.)/.exec(text)?.[1] ?? 'point')
    }),
  )

it('translations of the methodology have its parts, rules and tables, in a language of the atlas', () => {
  const english = structureOf(readFileSync('docs/methodology.md', 'utf8'))
  expect(english.flat().filter((id) => /^R\d/.test(id)).length).toBeGreaterThan(25)
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    expect(LANGUAGES.map((language) => `${language}.md`)).toContain(file)
    const document = readFileSync(`${FOLDER}/${file}`, 'utf8')
    expect(structureOf(document), file).toEqual(english)
    // The page sets straight marks as English ones.
    expect(document.match(/"/g), file).toBeNull()
  }
})
