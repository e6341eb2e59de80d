import { type DisplayNamesFile, FORMAT_VERSION } from '../../../src/data/contract'
import { groupedBy, rowsByEntity } from '../groups'
import { type NameRow, NAMES_FILE } from '../read/names'
import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES, type OtherLanguage } from '../read/placeNames'

/** The name a language shows an entity by: its first in names.csv. A check has made sure that there is one. */
const shownName = (row: NameRow | undefined, entity: string, language: OtherLanguage): string => {
  if (!row) throw new Error(`${NAMES_FILE} has no name of ${entity} in ${language}.`)
  return row.name
}

/** By the alphabet of the language. Sorted here, since not every browser knows every alphabet. */
const byName = (language: OtherLanguage, names: readonly (readonly [string, string])[]) => {
  const { compare } = new Intl.Collator(language)
  return Object.fromEntries(names.toSorted(([, first], [, second]) => compare(first, second)))
}

/**
 * The names that each language but English shows: of the entities, and of places that routes and borders name, each
 * group in the order of the alphabet.
 */
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
    }
  })
}
