import { it } from 'vitest'
import { useBrowser, usePage } from '../browser/support/atlasPage'
import { expectInView, FILTERS, nameOf, PHONE } from '../browser/support/areas'

useBrowser()
const open = usePage()
const openPhone = usePage(PHONE)

it.each(FILTERS.map((filter) => [nameOf(filter), filter] as const))(
  'every filter has all that it shows in view or in an inset: %s',
  async (_, filter) => expectInView(await (filter.isOnPhone ? openPhone : open)(filter.query), filter),
)
