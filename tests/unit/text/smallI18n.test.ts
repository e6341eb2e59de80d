import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { setupI18n } from '../../../src/text/setupI18n'
import { setupI18n as setupSmall } from '../../../src/text/smallI18n'
import { compiledCatalogue } from '../../../vite.shared'

const missing = (_: string, id: string) => id

/** Values for every name of a message: a count, and words that a choice may ask for. */
const valuesFor = (source: string, count: number) =>
  Object.fromEntries(
    [...source.matchAll(/\{(\w+)(?:, (plural|select), (\w+))?/g)].map(([, name = '', kind, first = '']) => [
      name,
      kind === 'select' ? first : count,
    ]),
  )

describe('the messages of an embed of a map', () => {
  it.each(LANGUAGES)('are said as everywhere else, whatever the count: %s', (locale) => {
    for (const file of readdirSync(`src/text/${locale}`)) {
      const json = readFileSync(`src/text/${locale}/${file}`, 'utf8')
      const messages = { [locale]: compiledCatalogue(json) }
      const whole = setupI18n({ locale, messages: messages as never, missing })
      const small = setupSmall({ locale, messages: messages as never, missing })
      for (const [id, source] of Object.entries(JSON.parse(json) as Record<string, string>))
        for (const count of [0, 1, 2, 5, 21, 1234]) {
          const values = valuesFor(source, count)
          expect(small._(id, values), `${file} ${id}`).toBe(whole._(id, values))
        }
    }
  })
})
