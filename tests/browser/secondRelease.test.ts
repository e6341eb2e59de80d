import { it } from 'vitest'
import { useBrowser, usePage } from './support/atlasPage'
import { expectAsReleased, expectMapsOfStory, STORY, STORY_PAGES, TELLING } from './support/secondRelease'

useBrowser()
const open = usePage()

// All addresses, and the other pages of a story, are a sweep.
it('of the second release, a story shows the maps that it named and none of its texts', async () =>
  expectMapsOfStory(await open(`${STORY_PAGES.at(-1)}#${STORY}`)))

it.each(TELLING.map((address) => [address.was, address] as const))(
  'of the second release, /%s still shows what it showed',
  async (was, address) => expectAsReleased(await open(was), address),
)
