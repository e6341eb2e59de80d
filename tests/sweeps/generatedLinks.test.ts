import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'
import { blankOf, expectFigures } from '../browser/support/linksGoneTo'
import { isThere } from '../support/toolPages'

useBrowser()

it('200 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(await blankOf(200)).toEqual([])
})

it.skipIf(!isThere({ tool: 'figure' }))('figures of 60 states with any settings are drawn', async () =>
  expectFigures(await openAtlas('figure/'), 60),
)
