import { expect, inject, it } from 'vitest'
import { movedPlaces } from '../../src/build/MovedDocument'
import { newPath } from '../../src/pages/moved/movedPages'
import { goTo, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

// Without a script the same pages lead on by a line of their heads, which tests/site/movedPages.test.ts reads.
it('every page that moved leads on with its query and its part, also in a folder', async () => {
  const search = '?country=MDA&on=2005-01-01'
  const site = inject('folderUrl')
  const opened = await openAtlas(site)
  for (const { path, page, to } of movedPlaces()) {
    await goTo(opened, `${site}${path}${search}`)
    const folder = to.slice(0, to.length - page.to.length)
    await expect
      .poll(() => opened.url(), { message: path })
      .toBe(site + folder + newPath(page, { search, hash: '' }))
  }
})

it('a page that moved leads on without a script', async () => {
  const [place] = movedPlaces()
  const opened = await openAtlas(place?.path, { javaScript: false })
  await opened.waitForURL(inject('siteUrl') + place?.to)
})
