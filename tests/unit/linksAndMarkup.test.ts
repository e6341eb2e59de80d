import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeLooks } from '../../src/embed/embedLooks'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { everyModuleText } from '../support/sources'

/** The rows below a heading of a document: the text of each first cell. */
const firstCells = (document: string, heading: string): readonly string[] => {
  const [, after = ''] = readFileSync(document, 'utf8').split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  return [...part.matchAll(/^\| (.+?) +\|/gm)].map(([, cell = '']) => cell).slice(2)
}
const quotedIn = (cells: readonly string[]) =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

describe('docs/links-and-markup.md', () => {
  it('lists every parameter of a link, and no other', () => {
    const code = readFileSync('src/state/link.ts', 'utf8')
    const names = [...code.matchAll(/\bname: '(\w+)'|\b(?:oneOf|orNone|listOf)\('(\w+)'/g)].map(
      ([, one, other]) => one ?? other ?? '',
    )
    // One for each filter, so that none is overlooked here.
    expect(names).toHaveLength(Object.keys(DEFAULT_FILTERS).length)
    expect(quotedIn(firstCells('docs/links-and-markup.md', 'Parameters')).toSorted()).toEqual(
      names.toSorted(),
    )
  })

  it('names only markup that the atlas writes', () => {
    const named = quotedIn(firstCells('docs/links-and-markup.md', 'Markup')).flatMap(
      (text) => text.match(/data-[a-z-]+/g) ?? [],
    )
    expect(named.length).toBeGreaterThan(50)
    const code = everyModuleText()
    const inCode = (name: string) =>
      new RegExp(`${name}(?![\\w-])`).test(code) ||
      code.includes(
        `dataset['${name.slice(5).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}']`,
      )
    expect(named.filter((name) => !inCode(name))).toEqual([])
  })
})

it('docs/embedding.md lists every parameter of the looks of an embed', () => {
  const all = writeLooks({ scheme: 'dark', accent: '0057b7', isCompact: true, hasPlay: true })
  const listed = quotedIn(firstCells('docs/embedding.md', 'Looks')).map((text) => text.replace(/=.*/, ''))
  expect([...new Set(listed)].toSorted()).toEqual([...new URLSearchParams(all).keys()].toSorted())
})
