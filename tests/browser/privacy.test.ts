import { describe, expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

// Requests to another origin fail every browser test, see support/problems.ts.
describe('a visit', () => {
  it('leaves nothing behind: no cookie, no storage, no cache, no worker', async () => {
    const page = await openAtlas('?country=MDA&theme=treaties')
    await page.locator('[data-country-lines]').waitFor()
    await page.locator('svg[data-map] [data-entity="UKR"][role="button"]').click()
    await page.getByRole('combobox', { name: 'Search' }).fill('Romania')
    await page
      .getByRole('option', { name: /Romania/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await page.keyboard.press('Shift')
    await page.getByRole('banner').getByRole('link', { name: 'Help' }).click()
    await page.getByRole('heading', { name: 'What we store about your visit' }).waitFor()
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
    expect(await page.context().cookies()).toEqual([])
  })

  it('is under a policy that lets nothing of another host in, nor anything inline', async () => {
    const page = await openAtlas('theme/plans/', { expectedProblems: [/Content.Security.Policy/] })
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const inline = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      const violated = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
          once: true,
        }),
      )
      document.head.append(script)
      return { directive: await violated, ran: 'ranInline' in window }
    })
    expect(inline).toEqual({ directive: 'script-src-elem', ran: false })
  })
})
