import { afterAll, beforeAll, type TestContext } from 'vitest'
import { findNginx, type NginxSite, serveByNginx } from './nginx'

type Served = NginxSite & { readonly hasBrotli: boolean }

const SKIPPED = 'nginx is not installed on this machine; CI has it'

/**
 * Serves a built site by nginx for the tests of a file; call it once at the file's top. What it gives finds the site for a
 * test, which is skipped, with the reason, where there is no nginx.
 */
export const useNginx = (root: string): ((context: TestContext) => Served) => {
  let served: Served | undefined
  const found = findNginx()
  beforeAll(async () => {
    if (found === null) console.log(`Skipped: ${SKIPPED}`)
    else served = { ...(await serveByNginx(found, root)), hasBrotli: found.hasBrotli }
  })
  afterAll(() => served?.close())
  return ({ skip }) => {
    skip(found === null, SKIPPED)
    if (served === undefined) throw new Error('nginx did not start')
    return served
  }
}
