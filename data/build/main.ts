import { outdatedChecks } from './checks/helplines'
import { compile } from './compile'
import { differingFiles, readInputs, writeFiles } from './files'
import { formatProblem } from './problem'
import { readEvidence } from './read/evidence'

const fail = (lines: readonly string[], summary: string) => {
  console.error([...lines, summary].join('\n'))
  process.exitCode = 1
}

const inputs = readInputs()
const compiled = compile(inputs)
// What was right when it was checked and may no longer be: said, but no reason to stop.
const today = new Date().toISOString().slice(0, 10)
for (const problem of outdatedChecks(readEvidence(inputs).evidence.helplines, today))
  console.warn(`Warning: ${formatProblem(problem)}`)
if ('problems' in compiled) {
  const { problems } = compiled
  fail(problems.map(formatProblem), `${problems.length} problem(s): nothing was written.`)
} else if (process.argv.includes('--check')) {
  const differing = differingFiles(compiled.files)
  if (differing.length > 0) fail(differing, 'Run `npm run data` and commit the result.')
  else console.log(`${compiled.files.size} files are as the build writes them.`)
} else {
  writeFiles(compiled.files)
  console.log(`${compiled.files.size} files written.`)
}
