import { buildClassic } from './buildClassic'
import { CLASSIC_ENTRIES } from './entries'

const SITE = 'dist'

await Promise.all(CLASSIC_ENTRIES.map((entry) => buildClassic(entry, SITE)))
process.stdout.write(`Built ${CLASSIC_ENTRIES.length} classic scripts into ${SITE}/.\n`)
