import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EmbedFooter } from '../../../src/pages/embed/EmbedFooter'
import { realDataset } from '../../support/dataset'
import { onPage } from '../../support/onPage'

const footerOf = (version: string, present: string) =>
  renderToStaticMarkup(
    onPage(realDataset(), <EmbedFooter kind="compare" frozen={{ version, present }} />, {
      filters: { entity: 'MDA', compared: 'ROU' },
    }),
  )

it('an embed has a space between the sentences of its footer', () => {
  const text = footerOf('2026-11-25', '2026-11-26').replaceAll(/<[^>]*>/g, '')
  expect(text).not.toMatch(/\.[A-Z]/)
})

describe('the footer of an embed that keeps a version of the data', () => {
  it('says the day and leads to newer data of the same state, where there are any', () => {
    expect(footerOf('2026-11-25', '2026-11-26')).toMatch(
      /Data fixed at 25 November 2026\..* href="[^"]*embed\/compare\/\?[^"]*country=MDA/,
    )
  })

  it('says only the day, while there are no others', () => {
    const footer = footerOf('2026-11-25', '2026-11-25')
    expect(footer).toContain('Data fixed at 25 November 2026.')
    expect(footer).not.toContain('embed/compare/')
  })
})
