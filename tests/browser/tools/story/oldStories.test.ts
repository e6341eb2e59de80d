import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { oldStoryLink } from '../../../support/oldStoryLink'
import { useBrowser, usePage } from '../../support/atlasPage'
import { steps, storyIn } from './storyPage'

useBrowser()
const open = usePage()

const notice = (page: Page) => page.getByRole('region', { name: 'Stories are no longer kept in links' })
const linksOf = (links: Locator) =>
  links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).search))
const written = (page: Page) =>
  page.evaluate(() => document.documentElement.outerHTML + document.title + location.href)

describe('a link to a story of the second release', () => {
  const HOSTILE = 'UNICEF emergency notice: do not call 112, call +44 1234'
  const link = oldStoryLink(['theme=plans&region=see', 'theme=treaties&on=2005-01-01&country=<b>'], HOSTILE)
  const MAPS = ['?theme=plans&region=see', '?theme=treaties&on=2005-01-01']
  const OF_HOSTILE = /UNICEF emergency|\+44/

  it.each(['story/', 'story/make/?theme=plans'])(
    'at %s says what changed, and offers its maps and no text',
    async (path) => {
      const page = await open(`${path}#${link}`)
      await notice(page).waitFor()
      await expect.poll(() => new URL(page.url()).hash).toBe('')
      expect(await written(page)).not.toMatch(OF_HOSTILE)
      expect(await linksOf(notice(page).getByRole('link'))).toEqual(MAPS)
      await notice(page).getByRole('button', { name: 'Take these maps into a new story' }).click()
      await expect.poll(() => steps(page).count()).toBe(2)
      const empty = { heading: '', text: '' }
      await expect.poll(() => storyIn(page)).toEqual({ title: '', steps: [empty, empty] })
      await expect.poll(() => written(page)).not.toMatch(OF_HOSTILE)
    },
  )

  it('that is damaged says the same', async () => {
    for (const damaged of ['abc', link.slice(0, -20), 'A'.repeat(20_000)]) {
      const page = await open(`story/#${damaged}`)
      await notice(page).waitFor()
      expect(await notice(page).getByRole('link').count()).toBe(0)
      await expect.poll(() => new URL(page.url()).hash).toBe('')
    }
  })
})
