import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { TOOL_PATHS } from '../../../src/domain/sitePaths'
import { isThere } from '../../support/toolPages'

/** An address of the second release, with what a reader must see there, and the address that shows it now where it moved. */
interface Address {
  readonly was: string
  /** Set where it is read in a way of its own, or leads on with what it names: `npm test` opens it. */
  readonly isTelling?: boolean
  readonly heading?: RegExp
  readonly text?: RegExp
  readonly title?: RegExp
  readonly leadsTo?: string
  /** Set for a page of a tool: without the tool, its address leads on. */
  readonly tool?: keyof typeof TOOL_PATHS
}

const ALL: readonly Address[] = [
  { was: '', heading: /children .*trafficked from and to/ },
  { was: 'theme/plans/', heading: /National Action Plan/ },
  {
    isTelling: true,
    was: '?theme=treaties&instrument=opsc&on=2005-01-01',
    heading: /Sale of children.* 1 January 2005/i,
  },
  { was: 'theme/treaties/?instrument=crc&then=2015-01-01', heading: /Rights of the Child/ },
  { was: '?theme=institutions&country=MDA', heading: /^Moldova$/ },
  { isTelling: true, was: '?country=moldova', heading: /^Moldova$/ },
  { was: '?region=see', text: /South-Eastern Europe/ },
  { isTelling: true, was: '?eu=2007', text: /members? of the (EU|European Union) in 2007/i },
  { was: '?group=coe', text: /Council of Europe/ },
  { was: '?evidence=children', text: /19 of 51/ },
  { was: '?evidence=anyone', heading: /people of any age/, text: /29 of 51/ },
  { isTelling: true, was: '?evidence=roles', heading: /people of any age/, text: /29 of 51/ },
  { was: 'theme/internal/?evidence=roles', text: /35 of 51/ },
  { was: '?sub=transit', heading: /trafficked through|transit/i },
  { was: '?view=table', text: /Turkmenistan/ },
  { was: 'theme/treaties/?view=grid', text: /Turkmenistan/ },
  { was: '?view=routes&country=MDA', text: /Russian Federation/ },
  { isTelling: true, was: '?routes=on&country=ITA&direction=in', heading: /^Italy$/ },
  { was: 'theme/definitions/?sub=illegal-adoption', heading: /adoption/ },
  { isTelling: true, was: '?theme=definitions&sub=non-punishment', heading: /punish/ },
  { was: '?theme=coordination&sub=rapporteur', heading: /rapporteur/i },
  { was: 'theme/definitions/?sub=since&on=2005-01-01', heading: /offence.* 1 January 2005/ },
  { was: '?area=21.3,42.5,900&numbers=on', heading: /from and to/ },
  { was: 'country/moldova/', heading: /^Moldova$/ },
  { was: 'compare/?country=MDA&compare=ROU', title: /Moldova and Romania/ },
  { isTelling: true, was: 'compare/?country=MDA&compare=ROU&and=BGR', text: /Bulgaria/ },
  { was: 'findings/#leads-37', heading: /.+/, leadsTo: 'findings/#leads-37' },
  { was: 'methods/#terms', heading: /^Data$/ },
  { was: 'help/#offline', heading: /Use the atlas offline/ },
  { was: 'lesson/worksheets/#worksheet-2', tool: 'lesson', heading: /Worksheet 2: Read a map/ },
  { was: 'correct/?theme=plans&country=MDA', text: /Moldova/ },
  { was: 'figure/?theme=plans&size=column', tool: 'figure', text: /Report/ },
  { isTelling: true, was: 'figure/?theme=plans&size=social&figure=chart', tool: 'figure', text: /Slide/ },
  {
    was: 'figure/?theme=treaties&country=MDA&compare=ROU&figure=comparison',
    tool: 'figure',
    title: /Moldova and Romania/,
  },
  { was: 'tools/', heading: /Make something of your own/, leadsTo: 'how-to-read/#make' },
  { was: 'introduction/', heading: /The atlas in five steps/, leadsTo: 'how-to-read/' },
  {
    isTelling: true,
    was: 'introduction/#step-3',
    heading: /What states have promised/,
    leadsTo: 'how-to-read/#step-3',
  },
  { isTelling: true, was: 'story/make/', tool: 'story', heading: /story/i, leadsTo: 'story/' },
  { was: 'published/', heading: /study’s figures/i, leadsTo: 'findings/#figures' },
  { isTelling: true, was: 'changes/#of-SWE', heading: /changed values/, leadsTo: 'methods/#of-SWE' },
  { was: 'known/', heading: /missing/i, leadsTo: 'methods/#missing' },
  {
    isTelling: true,
    was: 'film/?treaty=opsc,palermo&on=2005-01-01',
    heading: /Sale of children.* 1 January 2005/i,
  },
  { was: 'embed/map/?theme=plans&region=see', text: /National Action Plan/ },
  { was: 'embed/country/moldova/', text: /Moldova/ },
  { was: 'embed/country/?country=MDA', text: /Moldova/ },
  { was: 'embed/compare/?country=MDA&compare=ROU', text: /Romania/ },
  { was: 'embed/film/?treaty=opsc,palermo&on=2005-01-01', text: /Sale of children.* 1 January 2005/i },
  { was: 'v/2026-11-25/embed/map/?theme=plans', text: /25 November 2026/ },
  // Its embeds counted people of any age where their address did not say whom.
  {
    isTelling: true,
    was: 'v/2026-11-25/embed/map/',
    heading: /people of any age/,
    text: /Origin and destination 29/,
  },
  { was: 'v/2026-11-25/embed/map/?theme=internal&region=see', heading: /people of any age/ },
  {
    was: 'v/2026-11-25/embed/map/?evidence=children',
    heading: /children/,
    text: /Origin and destination 19/,
  },
  { was: 'v/2026-11-25/embed/country/ukraine/', text: /People trafficked from and to Ukraine/ },
  { isTelling: true, was: 'v/2026-11-25/embed/film/?treaty=opsc&on=2005-01-01', text: /25 November 2026/ },
]

/** The addresses of the second release, but for those of a deleted tool. */
export const ADDRESSES = ALL.filter(isThere)
export const TELLING = ADDRESSES.filter(({ isTelling }) => isTelling)

/** The visible words and names of the page's headings, and its visible text. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.getAttribute('aria-label') ?? heading.textContent?.trim() ?? ''),
    text: document.body.innerText.replaceAll(/\s+/g, ' '),
  }))

/** Expects that an open page shows what its address showed in the second release. */
export const expectAsReleased = async (
  page: Page,
  { heading, text, title, leadsTo }: Address,
): Promise<void> => {
  if (leadsTo !== undefined) await expect.poll(() => page.url()).toBe(inject('siteUrl') + leadsTo)
  if (title) await expect.poll(() => page.title()).toMatch(title)
  if (heading)
    await expect
      .poll(async () => (await shown(page)).headings.find((words) => heading.test(words)))
      .toBeDefined()
  if (text) await expect.poll(async () => (await shown(page)).text).toMatch(text)
}
