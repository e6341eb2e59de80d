import { readdirSync, readFileSync } from 'node:fs'
import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { type Compiled, messageFormat } from '../../../src/text/i18n'
import { compiledCatalogue } from '../../../src/build/vite/shared'

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
    for (const file of readdirSync(`src/text/${locale}`)) {
      const json = readFileSync(`src/text/${locale}/${file}`, 'utf8')
      const messages = { [locale]: compiledCatalogue(json) }
      const lingui = setupI18n({ locale, messages: messages as never, missing })
      const format = messageFormat(locale)
      for (const [id, source] of Object.entries(JSON.parse(json) as Record<string, string>))
        for (const count of [0, 1, 2, 5, 21, 1234]) {
          const values = valuesFor(source, count)
          expect(format(messages[locale]?.[id] as Compiled, values), `${file} ${id}`).toBe(
            lingui._(id, values),
          )
        }
    }
  })
})
