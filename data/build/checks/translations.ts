import { poFile } from '../../../scripts/translations/files'
import type { Problem } from '../problem'
import type { Evidence } from '../read/evidence'
import type { TranslationRow } from '../read/translations'
import type { Check } from './check'
import { totalsNamedIn } from './studyStatements'

const problemAt = (
  { language, line }: TranslationRow,
  value: string,
  fault: string,
  expected: string,
): Problem => ({ file: poFile(language), line, column: 'msgstr', value, fault, expected })

/** Texts without a translation; a language may be incomplete (decision 0022), so they are warnings, not errors. */
export const missingTranslations = ({ translations }: Pick<Evidence, 'translations'>): Problem[] =>
  translations
    .filter(({ translation }) => translation === undefined)
    .map((row) =>
      problemAt(row, '', 'is empty or of an earlier English', `“${row.english}” in ${row.language}`),
    )

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
      report(problemAt(row, translation, fault, totalsIn(english) || 'none'))
  }
}
