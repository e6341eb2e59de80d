import { it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('the page of help is one press away from the atlas with a country', async () => {
  const page = await openAtlas('?country=MDA')
  await page.getByRole('banner').getByRole('link', { name: 'Help for a child' }).click()
  await page.getByRole('heading', { level: 1, name: 'Help, and what this atlas is not' }).waitFor()
})
