import { it } from 'vitest'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import { ADDRESSES, expectAsReleased } from '../browser/support/secondRelease'

useBrowser()
const open = usePage()

it.each(ADDRESSES.map((address) => [address.was, address] as const))(
  'of the second release, /%s still shows what it showed',
  async (was, address) => expectAsReleased(await open(was), address),
)
