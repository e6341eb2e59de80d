import { type DisplayNamesFile, FORMAT_VERSION } from '../../../src/dataset/contract'
import { NAMES_FILE } from '../read/names'
import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES, type OtherLanguage } from '../read/placeNames'

/** The name a language shows an entity by: its first in names.csv. A check has made sure that there is one. */
const shownName = ({ names }: Evidence, entity: string, language: OtherLanguage): string => {
  const row = names.find((name) => name.entity === entity && name.language === language)
  if (!row) throw new Error(`${NAMES_FILE} has no name of ${entity} in ${language}.`)
  return row.name
}

/** The names that each language but English shows: of the entities, and of places that routes and borders name. */
export const displayNamesFiles = (evidence: Evidence): DisplayNamesFile[] =>
  OTHER_LANGUAGES.map((language) => ({
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    language,
    names: {
      ...Object.fromEntries(evidence.entities.map(({ code }) => [code, shownName(evidence, code, language)])),
      ...Object.fromEntries(evidence.placeNames.map(({ code, names }) => [code, names[language]])),
    },
  }))
