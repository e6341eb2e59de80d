import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { applyCorrections, languageOfFile } from './applyCorrections'

// Run by `npm run text:corrections FILE.csv` in the project's folder; the name of the file says the language.
const [file] = process.argv.slice(2)
try {
  if (file === undefined)
    throw new Error('Which file? Write for example: npm run text:corrections texts-de.csv')
  const language = languageOfFile(basename(file))
  if (language === undefined)
    throw new Error(`The name of ${file} says no language. Expected a name such as texts-de.csv.`)
  const { applied, left } = applyCorrections(readFileSync(file, 'utf8'), language, '.')
  console.log(`${applied.length} corrections applied to src/text/${language} and content/${language}.`)
  for (const { row, id, why } of left) console.log(`Row ${row}, ${id}: ${why}`)
  if (left.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
