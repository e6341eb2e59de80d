import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UNSAID } from '../../../src/pages/embed/carriedFiles'
import { CATALOGUES } from '../../../src/pages/embed/embedCatalogues'
import { DRAWN_KINDS } from '../../../src/pages/embed/embedScripts'
import { filesWith, messagesIn } from './usedMessages'

const idsOf = (name: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`src/text/en/${name}.json`, 'utf8')) as Record<string, string>)

/** What the scripts of embeds fetch in parts, and a classic script has in itself. */
const LATER_PARTS = {
  map: ['src/embed/mapLater.ts'],
  compare: [],
} as const

/** Said in a file that an embed has for something else: of the atlas's own views, which no embed has. */
const NOT_IN_EMBEDS = /^src\/wording\/(announcement|publishedFigure|verdictWords)\.ts$/

describe('what a page carries for its embed', () => {
  it.each(DRAWN_KINDS)('has all messages that it may say: %s', (kind) => {
    const carried = new Set(
      ['atlas', ...CATALOGUES[kind]].flatMap(idsOf).filter((id) => !UNSAID[kind].test(id)),
    )
    const all = [...new Set(['atlas', ...CATALOGUES[kind]].flatMap(idsOf))]
    const files = [`src/embed/${kind}.ts`, ...LATER_PARTS[kind]].flatMap((file) => [...filesWith(file)])
    expect(files.length).toBeGreaterThan(50)
    const lacking = files
      .filter((file) => !NOT_IN_EMBEDS.test(file))
      .flatMap((file) =>
        messagesIn(file, all)
          .filter((id) => !carried.has(id))
          .map((id) => `${file}: ${id}`),
      )
    expect(lacking).toEqual([])
  })
})
