import { readInputs, writeFile } from '../files'
import { problemLines } from '../problem'
import { readEvidence } from '../read/evidence'
import { OTHER_LANGUAGES } from '../read/placeNames'
import { translationsFile } from '../read/translations'
import { englishTexts } from './englishTexts'
import { synced } from './table'

/** The table of a language that has none yet. */
const EMPTY = new TextEncoder().encode(synced([], []).csv)

const empty = OTHER_LANGUAGES.map((language) => [translationsFile(language), EMPTY] as const)
const { evidence, problems } = readEvidence(new Map([...empty, ...readInputs()]))
if (problems.length > 0) {
  // Rows that cannot be read would lose their translations.
  console.error(problemLines(problems).join('\n'))
  process.exitCode = 1
} else {
  const texts = englishTexts(evidence)
  for (const language of OTHER_LANGUAGES) {
    const file = translationsFile(language)
    const rows = evidence.translations.filter((row) => row.language === language)
    const { csv, added, dropped, missing } = synced(texts, rows)
    writeFile(file, csv)
    console.log(`${file}: ${added} added, ${dropped} dropped, ${missing} of ${texts.length} to translate`)
  }
}
