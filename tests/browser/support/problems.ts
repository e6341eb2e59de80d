import type { BrowserContext } from 'playwright-core'
import { inject } from 'vitest'

/** Whether a request stays on the site: same origin, or no host at all. */
const staysOn = (origin: string, address: string): boolean => {
  const url = new URL(address)
  return url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol)
}

/**
 * The warning of Chromium about data that no script has asked for some seconds after a page has loaded, as on one without a script: whether
 * the test is still there by then is a matter of how busy the machine is.
 */
const UNUSED = 'preloaded using link preload but not used'

/**
 * Gathers what must not happen on any page of a context: uncaught errors, console errors and warnings, and
 * requests to an origin that is none of these. Returns a function that gives those since its last call, one line each.
 */
export const watchForProblems = (
  context: BrowserContext,
  origins: readonly string[],
  expected: readonly RegExp[],
): (() => Promise<readonly string[]>) => {
  const problems: string[] = []
  const note = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) problems.push(line)
  }
  context.on('weberror', (event) => note(`page error: ${event.error().stack ?? event.error().message}`))
  context.on('console', (message) => {
    if (!['error', 'warning', 'assert'].includes(message.type())) return
    if (message.text().includes(UNUSED)) return
    const { url, lineNumber } = message.location()
    note(`console ${message.type()}: ${message.text()}${url ? ` (${url}:${lineNumber})` : ''}`)
  })
  context.on('request', (request) => {
    if (!origins.some((origin) => staysOn(origin, request.url())))
      note(`request to another origin: ${request.url()}`)
  })
  // Chromium says it in the console; Firefox is silent where a script asks for what is not there.
  if (inject('engine') === 'firefox') {
    context.on('response', (response) => {
      const isMissing = response.status() >= 400
      if (isMissing) note(`console error: Failed to load resource: ${response.status()} (${response.url()})`)
    })
  }
  return async () => {
    // Messages arrive in order: once each page has answered, all that it said before has been heard.
    await Promise.all(context.pages().map((page) => page.title().catch(() => '')))
    return problems.splice(0)
  }
}
