import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/languages'
import { createTexts } from '../../../../src/text/i18n'
import { entityFacts } from '../../../../src/text/sentences/describeCountry'
import { entityLabel, fullName, nameInFile } from '../../../../src/text/sentences/words'
import { messagesIn } from '../../../support/allTexts'
import { realDataset, realDatasetIn } from '../../../support/dataset'

describe.each(LANGUAGES)('Kosovo in %s', (language) => {
  const messages = messagesIn(language)
  const texts = createTexts(language, messages)
  const dataset = language === 'en' ? realDataset() : realDatasetIn(language)
  const kosovo = dataset.entity('XKX')

  it('has an asterisk, and the resolution where there are no footnotes', () => {
    expect(entityLabel(kosovo)).toMatch(/^(Kosov[oa]|Косово)\*$/)
    expect(nameInFile(texts, kosovo)).toMatch(/^(Kosov[oa]|Косово) \(.*1244.*\)$/)
    expect(fullName(texts, kosovo)).toBe(nameInFile(texts, kosovo))
    expect(entityFacts(texts, kosovo)[0]).toBe(fullName(texts, kosovo))
  })

  it('has its note under every page, picture and embed', () => {
    for (const id of ['footer.boundaries', 'embed.boundaries'] as const)
      expect(texts.t(id)).toMatch(new RegExp(`\\*\\s${kosovo.shortName}`))
    expect(texts.t('footer.boundaries')).toMatch(/1244\s\(1999\)/)
  })

  it('is nowhere without asterisk or resolution', () => {
    const bare = Object.entries(messages)
      .filter(([id]) => !id.startsWith('search.'))
      .filter(([, message]) => /Kosov|Косов/.test(JSON.stringify(message)))
      .filter(([, message]) => !/1244|(Kosov\p{L}*|Косово)\*/u.test(JSON.stringify(message)))
      .map(([id]) => id)
    expect(bare).toEqual([])
  })
})
