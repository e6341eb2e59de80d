import { expect, it } from 'vitest'
import { useBrowser, waitForFonts } from './support/atlasPage'
import {
  atlasAddress,
  atlasElement,
  atlasFrame,
  contentHeight,
  frameHeights,
  hostScript,
  openHostPage,
  useHosts,
} from './support/hostPages'

useBrowser()
useHosts()

/** Posts to the window, from wherever it runs, what might pass for a message and what could not. */
const JUNK = `const seal = (more) => ({ atlas: 'child-trafficking-atlas', version: 1, ...more })
const junk = [null, 0, '', 'hello', [], {}, seal({}), seal({ type: 'size', heightPx: NaN }), seal({ type: 'size', heightPx: 1e9 }),
  seal({ type: 'size', heightPx: '9' }), seal({ type: 'state', query: '<img src=x onerror=alert(1)>' }), seal({ type: 'show', query: {} }),
  { message: 'height', value: 900, secret: 'x' }, new Map(), new Date()]`

it('a page that writes and posts what it should not changes nothing of the frame nor of its height, and runs nothing', async () => {
  const page = await openHostPage(
    atlasElement('embed/map/?theme=plans') +
      `<child-trafficking-atlas src="javascript:parent.document.title='run'" title="x"></child-trafficking-atlas>` +
      hostScript() +
      // Not the host, and not the atlas, though it has its address: another frame that asks for a state and claims a height.
      `<iframe id="other" data-child-trafficking-atlas src="${atlasAddress('embed/map/')}" title="Other"
        srcdoc="<script>addEventListener('message', ({ data: said }) => {
        if (said !== 'go') return
        ${JUNK}
        const atlas = parent.document.querySelector('child-trafficking-atlas iframe').contentWindow
        for (const data of [...junk, seal({ type: 'show', query: 'theme=treaties' })]) atlas.postMessage(data, '*')
        for (const data of [...junk, seal({ type: 'size', heightPx: 1234 })]) parent.postMessage(data, '*')
        parent.document.title = 'posted' })</script>"></iframe>`,
  )
  const frame = await atlasFrame(page)
  // The page in the frame may take another height until it is in use and its fonts are there.
  await waitForFonts(frame)
  await expect.poll(async () => (await frameHeights(page))[0] === (await contentHeight(frame))).toBe(true)
  const before = await frameHeights(page)
  await page.evaluate(`${JUNK}
    for (const data of junk) {
      document.querySelector('child-trafficking-atlas iframe').contentWindow.postMessage(data, '*')
      window.postMessage(data, '*')
    }
    document.querySelector('#other').contentWindow.postMessage('go', '*')`)
  await expect.poll(() => page.title()).toBe('posted')
  await frame.evaluate(() => new Promise((dayAtRest) => requestAnimationFrame(() => setTimeout(dayAtRest))))
  await frame.getByRole('heading', { name: 'Was there a National Action Plan' }).waitFor()
  expect(await frameHeights(page)).toEqual(before)
  expect(await page.locator('child-trafficking-atlas > iframe').count()).toBe(1)
  expect(await page.title()).toBe('posted')
})

it('a page that asks for thousands of states at once is answered with the last of them alone', async () => {
  const page = await openHostPage(atlasElement('embed/map/') + hostScript())
  const frame = await atlasFrame(page)
  const states = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const element = document.querySelector('child-trafficking-atlas') as HTMLElement & {
          show: (query: string) => void
        }
        const said: string[] = []
        element.addEventListener('atlas-state', (event) => {
          const { query } = (event as CustomEvent<{ query: string }>).detail
          said.push(query)
          if (query === 'theme=plans&country=MDA') resolve(said)
        })
        for (let count = 0; count < 3000; count += 1)
          element.show(`theme=treaties&country=${count % 2 ? 'ROU' : 'UKR'}`)
        element.show('theme=plans&country=MDA')
      }),
  )
  expect(states.length).toBeLessThan(20)
  await frame.getByRole('heading', { name: 'Was there a National Action Plan' }).waitFor()
})
