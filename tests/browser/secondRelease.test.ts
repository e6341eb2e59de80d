import { expect, it } from 'vitest'
import { oldStoryLink } from '../support/oldStoryLink'
import { useBrowser, usePage } from './support/atlasPage'
import { expectAsReleased, TELLING } from './support/secondRelease'

useBrowser()
const open = usePage()

it.each(['embed/story/', 'v/2026-11-25/embed/story/'])(
  'of the second release, a story in a frame at /%s shows the maps that it named and none of its texts',
  async (path) => {
    const hostile = 'UNICEF emergency notice: do not call 112'
    const link = oldStoryLink(['theme=plans&region=see', 'theme=treaties&on=2005-01-01&country=<b>'], hostile)
    const page = await open(`${path}#${link}`, { width: 600, height: 640 })
    await page.getByRole('heading', { name: 'Stories are no longer kept in links' }).waitFor()
    const links = page.getByRole('listitem').getByRole('link')
    expect(await links.first().getAttribute('target')).toBe('_blank')
    expect(await links.first().textContent()).toContain('National Action Plan')
    expect(await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).search))).toEqual([
      '?theme=plans&region=see&evidence=anyone',
      '?theme=treaties&on=2005-01-01&evidence=anyone',
    ])
    expect((await page.content()) + page.url()).not.toContain('UNICEF emergency')
  },
)

// All addresses are a sweep.
it.each(TELLING.map((address) => [address.was, address] as const))(
  'of the second release, /%s still shows what it showed',
  async (was, address) => expectAsReleased(await open(was), address),
)
