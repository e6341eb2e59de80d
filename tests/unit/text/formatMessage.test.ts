import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { type Compiled, messageFormat } from '../../../src/text/i18n'
import { messagesOf } from '../../../scripts/wording/textsOfLanguage'
import { messagesIn } from '../../support/allTexts'

const missing = (_: string, id: string) => id

/** Values for every name of a message: a count, and words that a choice may ask for. */
const valuesFor = (source: string, count: number) =>
  Object.fromEntries(
    [...source.matchAll(/\{(\w+)(?:, (plural|select), (\w+))?/g)].map(([, name = '', kind, first = '']) => [
      name,
      kind === 'select' ? first : count,
    ]),
  )

describe('the messages', () => {
  it.each(LANGUAGES)('are filled in as Lingui does, whatever the count: %s', (locale) => {
    const messages = messagesIn(locale)
    const lingui = setupI18n({ locale, messages: { [locale]: messages } as never, missing })
    const format = messageFormat(locale)
    for (const { id, text } of messagesOf(locale))
      for (const count of [0, 1, 2, 5, 21, 1234]) {
        const values = valuesFor(text, count)
        expect(format(messages[id] as unknown as Compiled, values), id).toBe(lingui._(id, values))
      }
  })
})
