import { it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('the page of help is one press away from a country in the panel', async () => {
  const page = await openAtlas('?country=MDA')
  await page
    .getByRole('article', { name: 'Moldova' })
    .getByRole('link', { name: 'Numbers and child helplines' })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Help, and what this atlas is not' }).waitFor()
})
