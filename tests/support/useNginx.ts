import { afterAll, beforeAll, type TestContext } from 'vitest'
import { findNginx, type NginxSite, serveByNginx } from './nginx'

type Served = NginxSite & { readonly hasBrotli: boolean }

/**
 * Serves a built site by nginx for the tests of a file; call it once at the file's top. What it gives finds the site for a
 * test, which is skipped, with the reason, where there is no nginx.
 */
export const useNginx = (root: string): ((context: TestContext) => Served) => {
  let served: Served | undefined
  let missing = 'did not start'
  beforeAll(async () => {
    const found = await findNginx()
    if ('missing' in found) {
      missing = found.missing
      console.log(`nginx: ${missing}, skipped`)
    } else served = { ...(await serveByNginx(found, root)), hasBrotli: found.hasBrotli }
  }, 300_000)
  afterAll(() => served?.close())
  return ({ skip }) => served ?? skip(`nginx: ${missing}`)
}
