import { releaseFaults } from './checkReleases'
import { readReleases } from '../../src/build/settings'
import { release } from './release'

// Run in the project's folder by `npm run data:release`, and with `--check` by `npm run data:check`.
const SITE = 'public'

const fail = (message: string) => {
  console.error(message)
  process.exitCode = 1
}

if (process.argv.includes('--check')) {
  const faults = await releaseFaults(SITE)
  if (faults.length > 0) fail(faults.join('\n'))
  else console.log(`${readReleases(SITE).length} released version(s), all unchanged.`)
} else {
  await release(SITE).then(
    (version) => console.log(`Version ${version} is released: commit public/v.`),
    (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
  )
}
