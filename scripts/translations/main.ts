import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readInputs } from '../../data/build/files'
import { problemLines } from '../../data/build/problem'
import { readEvidence } from '../../data/build/read/evidence'
import { OTHER_LANGUAGES } from '../../data/build/read/placeNames'
import { englishTexts } from '../../data/build/translations/englishTexts'
import { entriesOf, poFile } from './files'
import { poText } from './po'
import { behindReport } from './report'
import { sources, synced } from './sync'

const fail = (lines: readonly string[]): void => {
  console.error(lines.join('\n'))
  process.exitCode = 1
}

/** The files that are not in step with the English texts; writes them unless only asked. */
const syncFiles = (isCheck: boolean): readonly string[] => {
  const { evidence, problems } = readEvidence(readInputs())
  const others = problems.filter(({ file }) => !file.endsWith('.po'))
  if (others.length > 0) {
    fail(problemLines(others))
    return []
  }
  const all = sources(englishTexts(evidence))
  return OTHER_LANGUAGES.flatMap((language) => {
    const file = poFile(language)
    const entries = entriesOf(language)
    const next = synced(all, entries)
    if (!isCheck) {
      mkdirSync('translations', { recursive: true })
      writeFileSync(file, poText(language, next, existsSync(file) ? readFileSync(file, 'utf8') : ''))
    }
    return JSON.stringify(entries) === JSON.stringify(next) ? [] : [file]
  })
}

/**
 * Brings `translations/*.po` in step with the English texts and lists what is behind. With `--check` it writes nothing, and fails
 * where a file is not in step or a reviewed language is behind.
 */
const run = (isCheck: boolean): void => {
  const changed = syncFiles(isCheck)
  const { text, reviewed } = behindReport()
  console.log(text)
  if (isCheck && changed.length > 0)
    fail([`Not in step with the English texts: ${changed.join(', ')}. Run \`npm run translations\`.`])
  if (isCheck && reviewed.length > 0)
    fail([`Reviewed, and behind their English: ${reviewed.join(', ')}. Translate what is listed above.`])
  if (!isCheck) console.log(`${changed.length} files of translations changed.`)
}

try {
  run(process.argv.includes('--check'))
} catch (error) {
  if (!(error instanceof Error)) throw error
  fail([error.message])
}
