import { FORMAT_VERSION, type TranslationsFile } from '../../../src/data/contract'
import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES } from '../read/placeNames'
import type { TranslationRow } from '../read/translations'
import { withTotals } from './studyStatements'

/** The name of a publisher that no language translates stays English in the page, so that voices read it so. Institutions are among the names. */
const isShown = ({ kind, english, translation }: TranslationRow): boolean =>
  translation !== undefined && kind !== 'said' && !(kind === 'publisher' && translation === english)

/** Translations so far of the data's own texts, by the English that the other files have. */
export const translationsFiles = (evidence: Evidence): TranslationsFile[] => {
  const filled = withTotals(evidence)
  return OTHER_LANGUAGES.map((language) => ({
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    language,
    texts: Object.fromEntries(
      evidence.translations
        .filter((row) => row.language === language && isShown(row))
        .map(({ english, translation = '' }) => [filled(english), filled(translation)]),
    ),
  }))
}
