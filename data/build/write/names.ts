import { FORMAT_VERSION, type NamesFile } from '../../../src/dataset/contract'
import type { EntityName } from '../../../src/domain/entityName'
import type { Evidence } from '../read/evidence'

/** All names of an entity in the order of the file, each spelling once: that of its first row. */
const namesOf = ({ names }: Evidence, code: string): EntityName[] => {
  const bySpelling = new Map<string, EntityName>()
  for (const { entity, name, kind, language, note } of names)
    if (entity === code && !bySpelling.has(name)) bySpelling.set(name, { name, kind, language, note })
  return [...bySpelling.values()]
}

/** The names by which entities are looked for. */
export const namesFile = (evidence: Evidence): NamesFile => ({
  formatVersion: FORMAT_VERSION,
  dataVersion: evidence.version,
  names: Object.fromEntries(evidence.entities.map(({ code }) => [code, namesOf(evidence, code)])),
})
