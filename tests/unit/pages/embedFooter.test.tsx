import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EmbedFooter } from '../../../src/pages/embed/EmbedFooter'
import { realDataset } from '../../support/dataset'
import { onPage } from '../../support/onPage'

it('an embed has a space between the sentences of its footer', () => {
  const footer = onPage(realDataset(), <EmbedFooter notes="Two sentences. Of notes." />)
  const text = renderToStaticMarkup(footer).replaceAll(/<[^>]*>/g, '')
  expect(text).toContain('Of notes. ')
  expect(text).not.toMatch(/\.[A-Z]/)
})
