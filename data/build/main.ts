import { compile } from './compile'
import { differingFiles, readInputs, writeFiles } from './files'
import { formatProblem } from './problem'

const fail = (lines: readonly string[], summary: string) => {
  console.error([...lines, summary].join('\n'))
  process.exitCode = 1
}

const compiled = compile(readInputs())
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
