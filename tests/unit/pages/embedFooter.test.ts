import { describe, expect, it } from 'vitest'
import { footerMarkup } from '../../../src/pages/embed/EmbedFooter'
import { allTexts } from '../../support/allTexts'

const footerOf = (version: string, present: string) =>
  footerMarkup(allTexts(), {
    root: '',
    notes: '',
    href: '',
    linkText: '',
    liveHref: 'live',
    frozen: { version, present },
  })

describe('the footer of an embed that keeps a version of the data', () => {
  it('says the day and leads to newer data, where there are any', () => {
    expect(footerOf('2026-11-25', '2026-11-26')).toMatch(/Data fixed at 25 November 2026\..* href="live"/)
  })

  it('says only the day, while there are no others', () => {
    const footer = footerOf('2026-11-25', '2026-11-25')
    expect(footer).toContain('Data fixed at 25 November 2026.')
    expect(footer).not.toContain('live')
  })
})
