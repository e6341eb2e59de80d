import { it } from 'vitest'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import {
  ADDRESSES,
  expectAsReleased,
  expectMapsOfStory,
  STORY,
  STORY_PAGES,
} from '../browser/support/secondRelease'

useBrowser()
const open = usePage()

it.each(STORY_PAGES)(
  'of the second release, a story at /%s shows the maps that it named and none of its texts',
  async (path) => expectMapsOfStory(await open(`${path}#${STORY}`)),
)

it.each(ADDRESSES.map((address) => [address.was, address] as const))(
  'of the second release, /%s still shows what it showed',
  async (was, address) => expectAsReleased(await open(was), address),
)
