import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { TOOL_PATHS } from '../../src/domain/sitePaths'
import { isThere } from '../support/toolPages'
import { useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

/** An address of the second release, with what a reader must see there, and the address that shows it now where it moved. */
interface Address {
  readonly was: string
  readonly heading?: RegExp
  readonly text?: RegExp
  readonly title?: RegExp
  readonly leadsTo?: string
  /** Set for a page of a tool: without the tool, its address leads on. */
  readonly tool?: keyof typeof TOOL_PATHS
}

/** Addresses that no other test opens. */
const ADDRESSES: readonly Address[] = [
  { was: '?theme=treaties&instrument=opsc&on=2005-01-01', heading: /Sale of children.* 1 January 2005/i },
  { was: '?country=moldova', heading: /^Moldova$/ },
  { was: '?eu=2007', text: /members? of the (EU|European Union) in 2007/i },
  { was: '?group=coe', text: /Council of Europe/ },
  { was: '?evidence=roles', heading: /people of any age/, text: /29 of 51/ },
  { was: 'theme/internal/?evidence=roles', text: /35 of 51/ },
  { was: '?routes=on&country=ITA&direction=in', heading: /^Italy$/ },
  { was: 'theme/definitions/?sub=illegal-adoption', heading: /adoption/ },
  { was: '?theme=definitions&sub=non-punishment', heading: /punish/ },
  { was: '?theme=coordination&sub=rapporteur', heading: /rapporteur/i },
  { was: '?area=21.3,42.5,900&numbers=on', heading: /from and to/ },
  { was: 'compare/?country=MDA&compare=ROU&and=BGR', text: /Bulgaria/ },
  { was: 'findings/#leads-37', heading: /.+/, leadsTo: 'findings/#leads-37' },
  { was: 'methods/#terms', heading: /^Data$/ },
  { was: 'help/#offline', heading: /Use the atlas offline/ },
  { was: 'lesson/worksheets/#worksheet-2', tool: 'lesson', heading: /Worksheet 2: Read a map/ },
  { was: 'figure/?theme=plans&size=social&figure=chart', tool: 'figure', text: /Slide/ },
  {
    was: 'figure/?theme=treaties&country=MDA&compare=ROU&figure=comparison',
    tool: 'figure',
    title: /Moldova and Romania/,
  },
  { was: 'tools/', heading: /Make something of your own/, leadsTo: 'how-to-read/#make' },
  { was: 'introduction/', heading: /The atlas in five steps/, leadsTo: 'how-to-read/' },
  { was: 'introduction/#step-3', heading: /What states have promised/, leadsTo: 'how-to-read/#step-3' },
  { was: 'story/make/', tool: 'story', heading: /story/i, leadsTo: 'story/' },
  { was: 'published/', heading: /study’s figures/i, leadsTo: 'findings/#figures' },
  { was: 'changes/#of-SWE', heading: /changed values/, leadsTo: 'methods/#of-SWE' },
  { was: 'known/', heading: /missing/i, leadsTo: 'methods/#missing' },
  { was: 'film/?treaty=opsc,palermo&on=2005-01-01', heading: /Sale of children.* 1 January 2005/i },
  { was: 'embed/film/?treaty=opsc,palermo&on=2005-01-01', text: /Sale of children.* 1 January 2005/i },
  { was: 'v/2026-11-25/embed/map/?theme=plans', text: /25 November 2026/ },
  // Its embeds counted people of any age where their address did not say whom.
  { was: 'v/2026-11-25/embed/map/', heading: /people of any age/, text: /Origin and destination 29/ },
  {
    was: 'v/2026-11-25/embed/map/?evidence=children',
    heading: /children/,
    text: /Origin and destination 19/,
  },
  { was: 'v/2026-11-25/embed/country/ukraine/', text: /People trafficked from and to Ukraine/ },
  { was: 'v/2026-11-25/embed/film/?treaty=opsc&on=2005-01-01', text: /25 November 2026/ },
]

/** A story of two maps, packed by the second release. */
const STORY =
  'NYsxCgIxEEWvMkxhFSFZsNxC8AbahRSjflghyYgZ0L29I7Lwq__eyykwOgc-0k1qJVvEqOtV7ys1WWkADs_a8Ls45My2oGF-VunD0Uldt3-c0sQlbIa9IPbA2GmfpxgP-5h8nlzwMbK3cinlCw'

/** The visible words and names of the page's headings, and its visible text. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.getAttribute('aria-label') ?? heading.textContent?.trim() ?? ''),
    text: document.body.innerText.replaceAll(/\s+/g, ' '),
  }))

it.each([...(isThere({ tool: 'story' }) ? ['story/'] : []), 'embed/story/', 'v/2026-11-25/embed/story/'])(
  'of the second release, a story at /%s shows the maps that it named and none of its texts',
  async (path) => {
    const page = await open(`${path}#${STORY}`)
    await expect.poll(async () => (await shown(page)).text).toMatch(/National Action Plan.* 1 January 2005/)
    const html = await page.content()
    expect(['A call that', 'Do not call', 'Text two'].filter((words) => html.includes(words))).toEqual([])
  },
)

it.each(ADDRESSES.filter(isThere).map((address) => [address.was, address] as const))(
  'of the second release, /%s still shows what it showed',
  async (was, { heading, text, title, leadsTo }) => {
    const page = await open(was)
    if (leadsTo !== undefined) await expect.poll(() => page.url()).toBe(inject('siteUrl') + leadsTo)
    if (title) await expect.poll(() => page.title()).toMatch(title)
    if (heading)
      await expect
        .poll(async () => (await shown(page)).headings.find((words) => heading.test(words)))
        .toBeDefined()
    if (text) await expect.poll(async () => (await shown(page)).text).toMatch(text)
  },
)
