import { readInputs, writeFile } from '../files'
import { problemLines } from '../problem'
import { readEvidence } from '../read/evidence'
import { OTHER_LANGUAGES } from '../read/placeNames'
import { translationsFile } from '../read/translations'
import { englishTexts } from './englishTexts'
import { synced } from './table'

const inputs = readInputs()
const reading = readEvidence(inputs)
const { evidence } = reading
/** A language may have no table yet. */
const missing = OTHER_LANGUAGES.map(translationsFile).filter((file) => !inputs.has(file))
const problems = reading.problems.filter(({ file }) => !missing.includes(file))
if (problems.length > 0) {
  // Rows that cannot be read would lose their translations.
  console.error(problemLines(problems).join('\n'))
  process.exitCode = 1
} else {
  const texts = englishTexts(evidence)
  for (const language of OTHER_LANGUAGES) {
    const file = translationsFile(language)
    const rows = evidence.translations.filter((row) => row.language === language)
    const { csv, added, dropped, missing: untranslated } = synced(texts, rows)
    writeFile(file, csv)
    console.log(
      `${file}: ${added} added, ${dropped} dropped, ${untranslated} of ${texts.length} to translate`,
    )
  }
}
