import type { Problem } from '../problem'
import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES } from '../read/placeNames'
import { type TranslationRow, translationsFile } from '../read/translations'
import { englishTexts } from '../translations/englishTexts'
import { type Check, reportRepeats } from './check'
import { totalsNamedIn } from './studyStatements'

export const everyTextIsTranslatedOnce: Check = ({ translations }, report) => {
  for (const language of OTHER_LANGUAGES)
    reportRepeats(
      translationsFile(language),
      'english',
      translations.filter((row) => row.language === language),
      ({ english }) => english,
      report,
    )
}

const problemAt = (
  { language, line }: TranslationRow,
  column: 'english' | 'translation',
  value: string,
  fault: string,
  expected: string,
): Problem => ({ file: translationsFile(language), line, column, value, fault, expected })

/** Reports translations of texts that the data do not have, once the data themselves are without fault. */
export const everyTranslatedTextIsOfTheData: Check = (evidence, report) => {
  const texts = new Set(englishTexts(evidence).map(({ english }) => english))
  const expected = 'a text of the data; `npm run translations` drops the others'
  for (const row of evidence.translations)
    if (!texts.has(row.english))
      report(problemAt(row, 'english', row.english, 'is no text of the data', expected))
}

/** Texts without a translation; a table may be incomplete (decision 0022), so they are warnings, not errors. */
export const missingTranslations = ({ translations }: Pick<Evidence, 'translations'>): Problem[] =>
  translations
    .filter(({ translation }) => translation === undefined)
    .map((row) => problemAt(row, 'translation', '', 'is empty', `“${row.english}” in ${row.language}`))

const totalsIn = (text: string): string =>
  totalsNamedIn(text)
    .toSorted()
    .map((id) => `{${id}}`)
    .join(' ')

export const everyTranslationNamesTheSameTotals: Check = ({ translations }, report) => {
  const fault = 'does not name the same published totals as its English'
  for (const row of translations) {
    const { english, translation } = row
    if (translation !== undefined && totalsIn(translation) !== totalsIn(english))
      report(problemAt(row, 'translation', translation, fault, totalsIn(english) || 'none'))
  }
}
