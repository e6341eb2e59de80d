import { expect, inject, it } from 'vitest'
import { movedPlaces } from '../../src/build/MovedDocument'
import { newPath } from '../../src/pages/moved/movedPages'
import { openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const PLACES = movedPlaces().map((place) => [place.path, place] as const)

it.each(PLACES)('%s leads on with its query and its part, also in a folder', async (path, { page, to }) => {
  const search = '?country=MDA&on=2005-01-01'
  const site = inject('folderUrl')
  const opened = await open(`${site}${path}${search}`)
  const folder = to.slice(0, to.length - page.to.length)
  const now = site + folder + newPath(page, { search, hash: '' })
  await expect.poll(() => opened.url()).toBe(now)
})

// The head of each says it in one line, which tests/site/movedPages.test.ts reads.
it('a page that moved leads on without a script', async () => {
  const [place] = movedPlaces()
  const opened = await openAtlas(place?.path, { javaScript: false })
  await opened.waitForURL(inject('siteUrl') + place?.to)
})
