import { type DisplayNamesFile, FORMAT_VERSION } from '../../../src/data/contract'
import { groupedBy, rowsByEntity } from '../groups'
import { type NameRow, NAMES_FILE } from '../read/names'
import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES, type OtherLanguage } from '../read/placeNames'

/** The entity's first name in names.csv for a language; a check ensures that there is one. */
const shownName = (row: NameRow | undefined, entity: string, language: OtherLanguage): string => {
  if (!row) throw new Error(`${NAMES_FILE} has no name of ${entity} in ${language}.`)
  return row.name
}

/** Sorts by the language's alphabet here, because not every browser supports it. */
const byName = (language: OtherLanguage, names: readonly (readonly [string, string])[]) => {
  const { compare } = new Intl.Collator(language)
  return Object.fromEntries(names.toSorted(([, first], [, second]) => compare(first, second)))
}

/** The names in each language but English, of entities and of places on routes and borders, each group sorted, and of institutions. */
export const displayNamesFiles = (evidence: Evidence): DisplayNamesFile[] => {
  const byLanguage = groupedBy(evidence.names, (name) => name.language)
  return OTHER_LANGUAGES.map((language) => {
    const namesOf = rowsByEntity(byLanguage.get(language) ?? [])
    return {
      formatVersion: FORMAT_VERSION,
      dataVersion: evidence.version,
      language,
      names: {
        ...byName(
          language,
          evidence.entities.map(({ code }) => [code, shownName(namesOf(code)[0], code, language)]),
        ),
        ...byName(
          language,
          evidence.placeNames.map(({ code, names }) => [code, names[language]]),
        ),
      },
      said: Object.fromEntries(
        evidence.translations
          .filter((row) => row.language === language && row.kind === 'said' && row.translation !== undefined)
          .map(({ english, translation = '' }) => [english, translation]),
      ),
    }
  })
}
