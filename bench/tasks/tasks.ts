import { saved } from '../../tests/browser/support/saved'
import { sleep } from '../results'
import type { Reader } from './reader'
import { chooseCountry, mapInSight, openPage, openShare, openTheme, searchFor, shareOfMap } from './steps'

/** Something that a reader comes for. */
export interface Task {
  readonly id: string
  readonly who: string
  /** The question. */
  readonly title: string
  /** Page on which it begins; the front page where not given. */
  readonly from?: string
  /** Does it, up to the answer in the window; returns what presses and seconds do not say. */
  readonly act: (reader: Reader) => Promise<string | void>
}

const DAY_MS = 86_400_000

/** The twelve tasks: what five kinds of reader come for. */
export const TASKS: readonly Task[] = [
  {
    id: 'pattern',
    who: 'student',
    title: 'What is true of most countries, and what does the colour of the largest one mean?',
    act: async (reader) => {
      const answer = reader.page.locator('[data-answer]')
      await reader.read(answer)
      await reader.read(reader.page.getByText('not in both roles for children').locator('visible=true'))
      const words = (await answer.innerText()).split(/\s+/)
      return `the sentence has ${words.length} words, ${words.filter((word) => /\d/.test(word)).length} of them with figures`
    },
  },
  {
    id: 'albania',
    who: 'policy officer',
    title: 'What is the answer for Albania to the question on the map, and of which years?',
    act: async (reader) => {
      const panel = await chooseCountry(reader, 'ALB', 'Albania')
      await reader.read(panel.getByRole('heading', { name: 'Albania', exact: true }))
      await reader.read(panel.getByText(/reported to be trafficked from Albania/).first())
      await reader.read(panel.locator('[data-country-answer]').getByText('source and rule'))
    },
  },
  {
    id: 'since',
    who: 'policy officer',
    title: 'Had Albania ratified the Optional Protocol on the sale of children by today, and on which day?',
    act: async (reader) => {
      const { page } = reader
      await openTheme(reader, 'Treaties', 'Who had ratified')
      await reader.choose(
        page.getByLabel('Treaty'),
        'the optional protocol on the s',
        'the Optional Protocol on the sale of children',
      )
      const panel = await chooseCountry(reader, 'ALB', 'Albania')
      await reader.press(page.getByRole('button', { name: 'Today', exact: true }).first())
      await reader.read(panel.getByText(/^(?:Ratified|Acceded) 5 Feb 2008$/).first())
    },
  },
  {
    id: 'picture',
    who: 'policy officer',
    title: 'A picture of South-Eastern Europe for a report',
    act: async (reader) => {
      const { page } = reader
      // With keys: to the map, and one step back.
      await reader.skip('Skip to the map')
      const place = page.getByLabel('Place').locator('visible=true')
      await reader.choose(place, 'in s', 'In South-Eastern Europe')
      await page.locator('[data-answer]').filter({ hasText: 'of 11' }).waitFor()
      const share = await openShare(reader)
      await reader.press(share.getByRole('button', { name: 'Make a picture' }))
      await saved(page, () => reader.press(page.getByRole('button', { name: 'Save picture' })))
      return shareOfMap(page)
    },
  },
  {
    id: 'routes',
    who: 'journalist',
    title: 'Which routes do reports name for Moldova: about children, and how many others?',
    act: async (reader) => {
      const { page } = reader
      await openTheme(reader, 'Routes', 'Which routes')
      const panel = await chooseCountry(reader, 'MDA', 'Moldova')
      await reader.read(panel.getByText(/Russian Federation/).first())
      await reader.read(
        page
          .getByText(/\d+ more/)
          .locator('visible=true')
          .first(),
      )
    },
  },
  {
    id: 'compare',
    who: 'policy officer',
    title: 'In how many questions do Albania and Kosovo differ?',
    act: async (reader) => {
      const { page } = reader
      await openPage(reader, 'Countries', page.getByRole('heading', { name: 'Compare two countries' }))
      await reader.choose(page.getByLabel('First country'), 'al', 'Albania')
      await reader.choose(page.getByLabel('Second country'), 'ko', 'Kosovo*')
      const verdict = page.getByText(/differ (?:in|on)/).first()
      await reader.press(page.getByRole('button', { name: 'Compare', exact: true }), verdict)
      await reader.read(verdict)
    },
  },
  {
    id: 'search',
    who: 'student',
    title: 'Moldova, by search, from the page of findings',
    from: 'findings/',
    act: async (reader) => {
      const { page } = reader
      await searchFor(reader, 'Moldova', page.getByRole('heading', { name: 'Moldova', level: 1 }))
      await reader.read(
        page
          .locator('main')
          .getByText(/reported to be trafficked from Moldova/)
          .first(),
      )
    },
  },
  {
    id: 'wave',
    who: 'journalist',
    title: 'Who joined the Palermo Protocol first? Play it from the first signature, with the map in sight',
    act: async (reader) => {
      const { page } = reader
      await openTheme(reader, 'Treaties', 'Who had ratified')
      const slider = page.getByRole('slider', { name: 'Day' })
      const pause = page.getByRole('button', { name: 'Pause', exact: true })
      await slider.waitFor({ state: 'attached' })
      const shown = Number(await slider.inputValue())
      await reader.press(page.getByRole('button', { name: 'Play', exact: true }), pause)
      let first = shown
      for (let turn = 0; turn < 40 && first === shown; turn += 1) {
        await sleep(50)
        first = Number(await slider.inputValue())
      }
      if (first > shown) {
        // It went on from the day on the map: back to the first day by the slider, and once more.
        await reader.press(pause)
        await reader.toStart(slider)
        await reader.press(page.getByRole('button', { name: 'Play', exact: true }), pause)
      }
      await reader.read(pause)
      return `${await mapInSight(page)} % of the map of Europe is in sight; the first press began in ${new Date(first * DAY_MS).getUTCFullYear()}`
    },
  },
  {
    id: 'embed',
    who: 'editor of an NGO',
    title: 'The code that shows Moldova on another site, copied',
    act: async (reader) => {
      const { page } = reader
      const panel = await chooseCountry(reader, 'MDA', 'Moldova')
      const item = panel.getByRole('button', { name: 'Save or share' })
      await reader.press(panel.locator('details > summary').first(), item)
      const copy = page.getByRole('dialog').getByRole('button', { name: 'Copy code' })
      await reader.press(item, copy)
      await reader.press(
        copy,
        page.getByRole('region', { name: 'Embed' }).getByRole('status').getByText('Copied'),
      )
    },
  },
  {
    id: 'source',
    who: 'researcher',
    title: 'The report of 2004 behind the answer for Moldova',
    act: async (reader) => {
      const panel = await chooseCountry(reader, 'MDA', 'Moldova')
      const chain = panel.locator('[data-chain]').first()
      const report = chain.getByRole('link', { name: '2004', exact: true })
      await reader.press(chain.locator('summary').first(), report)
      await reader.read(report)
    },
  },
  {
    id: 'correction',
    who: 'researcher',
    title: 'A report that corrects the answer for Moldova',
    act: async (reader) => {
      const { page } = reader
      const panel = await chooseCountry(reader, 'MDA', 'Moldova')
      const link = panel.getByRole('link', { name: /^Correct/ })
      const summary = panel.locator('[data-chain] summary')
      await link.or(summary).first().waitFor()
      if ((await summary.count()) > 0) await reader.press(summary.first(), link)
      const text = page.getByRole('textbox', { name: 'The report as text' })
      await reader.press(link, text)
      await reader.read(page.locator('[data-field="value"] dd'))
    },
  },
  {
    id: 'csv',
    who: 'researcher',
    title: 'The answers of all countries as a table, saved as CSV',
    act: async (reader) => {
      await reader.skip('Skip to the key')
      const share = await openShare(reader)
      await saved(reader.page, () => reader.press(share.getByRole('button', { name: /^This view/ })))
    },
  },
]
