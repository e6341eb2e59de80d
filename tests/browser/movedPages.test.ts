import { expect, inject, it } from 'vitest'
import { movedPlaces } from '../../src/build/MovedDocument'
import { newPath } from '../../src/pages/moved/movedPages'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const PLACES = movedPlaces().map((place) => [place.path, place] as const)

it.each(PLACES)('%s leads on with its query and its part, also in a folder', async (path, { page, to }) => {
  const search = '?country=MDA&on=2005-01-01'
  const site = inject('folderUrl')
  const opened = await openAtlas(`${site}${path}${search}`)
  const folder = to.slice(0, to.length - page.to.length)
  expect(opened.url()).toBe(site + folder + newPath(page, { search, hash: '' }))
})

it.each(PLACES)('%s leads on without a script', async (path, { to }) => {
  const opened = await openAtlas(path, { javaScript: false })
  await expect.poll(() => opened.url()).toBe(inject('siteUrl') + to)
})
