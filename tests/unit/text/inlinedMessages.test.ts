import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATALOGUES, DRAWN_KINDS, isSaid } from '../../../src/pages/embed/embedFiles'
import { filesWith, messagesIn } from './usedMessages'

const idsOf = (name: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`src/text/en/${name}.json`, 'utf8')) as Record<string, string>)

/** The first modules of the scripts of embeds, and of what they load on demand. */
const SCRIPTS = {
  map: ['src/pages/embed/startMapEmbed.ts', 'src/pages/embed/mapLater.ts'],
  compare: ['src/pages/embed/startCompareEmbed.ts'],
} as const

/** Said in a file that an embed has for something else: of the atlas's own views, which no embed has. */
const NOT_IN_EMBEDS = /^src\/wording\/(announcement|publishedFigure|verdictWords)\.ts$/

describe('what a page holds for its embed', () => {
  it.each(DRAWN_KINDS)('has all messages that it may say: %s', (kind) => {
    const all = [...new Set(['atlas', ...CATALOGUES[kind]].flatMap(idsOf))]
    const files = SCRIPTS[kind].flatMap((file) => [...filesWith(file)])
    expect(files.length).toBeGreaterThan(50)
    const lacking = files
      .filter((file) => !NOT_IN_EMBEDS.test(file))
      .flatMap((file) =>
        messagesIn(file, all)
          .filter((id) => !isSaid(kind, id))
          .map((id) => `${file}: ${id}`),
      )
    expect(lacking).toEqual([])
  })
})
