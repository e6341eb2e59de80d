import { expect, it } from 'vitest'
import { messagesWith, replaceOnce } from '../corrupt'

const ENTRY = 'msgctxt "data/entity"\nmsgid "Non-EU country"\n'

it.each([
  [
    'names a published total that its English does not',
    [ENTRY + 'msgstr "', ENTRY + 'msgstr "{lead-any} '],
    /translations\/ru\.po:\d+ column "msgstr": ".*" does not name the same published totals as its English; expected none/,
  ],
  [
    'has a character that nobody sees',
    [`${ENTRY}msgstr "`, `${ENTRY}msgstr "\u200B`],
    /translations\/ru\.po:\d+ column "msgstr": ".*" has the character U\+200B/,
  ],
  [
    'has an entry twice',
    [ENTRY, `${ENTRY}msgstr ""\n\n${ENTRY}`],
    /translations\/ru\.po:1 .* cannot be read: Duplicate msgid error: entry "Non-EU country"/,
  ],
  [
    'has a quotation mark that is not closed',
    [`${ENTRY}msgstr "`, `${ENTRY}msgstr "\n`],
    /translations\/ru\.po:1 .* cannot be read/,
  ],
] as const)('refuses a file of translations that %s', (_, [part, replacement], expected) => {
  const { text } = replaceOnce('translations', part, replacement)
  expect(messagesWith({ translations: text })).toEqual([expect.stringMatching(expected)])
})
