import { expect, it } from 'vitest'
import { useBrowser } from '../browser/support/atlasPage'
import { blankOf } from '../browser/support/linksGoneTo'

useBrowser()

it('200 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(await blankOf(200)).toEqual([])
})
