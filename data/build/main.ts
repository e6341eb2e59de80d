import { readFileSync } from 'node:fs'
import type { AtlasTopology } from '../geo/atlasTopology'
import { OUTLINES_FILE, outlineFaults } from '../geo/outlineFaults'
import { simplifiedOutlines } from '../geo/outlines'
import { outdatedChecks } from './checks/helplines'
import { missingTranslations } from './checks/translations'
import { versionsAfter } from './checks/version'
import { compileEvidence } from './compile'
import { DICTIONARY_FILE, DICTIONARY_TEXT, dictionaryPage } from './dictionary/document'
import { tablesOf } from './dictionary/tables'
import { VIEWS } from './dictionary/views'
import { differingFiles, refusedFile, readInputs, shrunkFiles, writeFiles } from './files'
import { formatProblem, problemLines } from './problem'
import { readEvidence } from './read/evidence'

const MAP_FILE = 'public/data/map.topo.json'

const fail = (lines: readonly string[]) => {
  console.error(lines.join('\n'))
  process.exitCode = 1
}

const build = async () => {
  const reading = readEvidence(readInputs())
  // A check that was valid and has expired is only a warning.
  const today = new Date().toISOString().slice(0, 10)
  const { evidence } = reading
  for (const problem of [...outdatedChecks(evidence.helplines, today), ...missingTranslations(evidence)])
    console.warn(`Warning: ${formatProblem(problem)}`)
  const tooLate = versionsAfter(evidence.version, today)
  if (tooLate.length > 0) return fail(problemLines(tooLate))
  const compiled = compileEvidence(reading)
  if ('problems' in compiled) return fail(problemLines(compiled.problems))
  const whole = JSON.parse(readFileSync(MAP_FILE, 'utf8')) as AtlasTopology
  const outlines = simplifiedOutlines(whole)
  const faults = outlineFaults(outlines, whole)
  if (faults.length > 0) return fail(faults)
  const page = await dictionaryPage(
    readFileSync(DICTIONARY_TEXT, 'utf8'),
    tablesOf(evidence.instruments),
    VIEWS,
  )
  const files = new Map([
    ...compiled.files,
    [DICTIONARY_FILE, page],
    [OUTLINES_FILE, `${JSON.stringify(outlines)}\n`],
  ])
  if (!process.argv.includes('--check')) {
    const shrunk = process.argv.includes('--fewer') ? [] : shrunkFiles(files)
    if (shrunk.length > 0) return fail(problemLines(shrunk))
    writeFiles(files)
    return console.log(`${files.size} files written.`)
  }
  const differing = differingFiles(files)
  if (differing.length > 0) return fail([...differing, 'Run `npm run data` and commit the result.'])
  console.log(`${files.size} files are up to date.`)
}

try {
  await build()
} catch (error) {
  fail([refusedFile(error)])
}
