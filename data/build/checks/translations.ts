import { OTHER_LANGUAGES } from '../read/placeNames'
import { translationsFile } from '../read/translations'
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

const totalsIn = (text: string): string =>
  totalsNamedIn(text)
    .toSorted()
    .map((id) => `{${id}}`)
    .join(' ')

export const everyTranslationNamesTheSameTotals: Check = ({ translations }, report) => {
  for (const { language, line, english, translation } of translations)
    if (translation !== undefined && totalsIn(translation) !== totalsIn(english))
      report({
        file: translationsFile(language),
        line,
        column: 'translation',
        value: translation,
        fault: 'does not name the same published totals as its English',
        expected: totalsIn(english) || 'none',
      })
}
