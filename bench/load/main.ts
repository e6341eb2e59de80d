import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findNginx, serveByNginx } from '../../tests/e2e/support/nginx.ts'

const run = promisify(execFile)
const AUTOCANNON = fileURLToPath(new URL('node_modules/autocannon/autocannon.js', import.meta.url))
const SITE = fileURLToPath(new URL('../../dist', import.meta.url))
const CONNECTIONS = 200
const SECONDS = 10

/** What autocannon tells of a run, of all that it does. */
interface Told {
  readonly requests: { readonly average: number; readonly total: number }
  readonly latency: { readonly p50: number; readonly p99: number }
  readonly throughput: { readonly average: number }
  readonly errors: number
  readonly timeouts: number
  readonly non2xx: number
}

/**
 * Two hundred connections ask the built site behind nginx, with the configuration that comes with it, for a theme's page,
 * packed, for ten seconds; all on this machine, nothing beyond it.
 */
const found = await findNginx()
if ('missing' in found) throw new Error(`nginx: ${found.missing}`)
const nginx = await serveByNginx(found, SITE)
try {
  const { stdout } = await run(
    process.execPath,
    [
      AUTOCANNON,
      '--json',
      '--connections',
      String(CONNECTIONS),
      '--duration',
      String(SECONDS),
      '--headers',
      'accept-encoding=br, gzip',
      `${nginx.url}theme/plans/`,
    ],
    { timeout: (SECONDS + 20) * 1000, maxBuffer: 1 << 24 },
  )
  const { requests, latency, throughput, errors, timeouts, non2xx } = JSON.parse(stdout) as Told
  const lines = [
    `${requests.total} answers to ${CONNECTIONS} connections in ${SECONDS} s: ${Math.round(requests.average)} a second,`,
    `${(throughput.average / 1e6).toFixed(1)} MB a second; half within ${latency.p50} ms, 99 % within ${latency.p99} ms;`,
    `${errors} errors, ${timeouts} of them for time, ${non2xx} answers other than 200.`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
} finally {
  await nginx.close()
}
