import { FORMAT_VERSION, type NamesFile } from '../../../src/data/contract'
import type { EntityName } from '../../../src/domain/entity'
import { rowsByEntity } from '../groups'
import type { EntityRow } from '../read/entities'
import type { Evidence } from '../read/evidence'
import type { NameRow } from '../read/names'

const codeName = (name: string): EntityName => ({ name, kind: 'code', language: 'und' })

/** An entity's names in file order, each spelling once with its first row, then its codes. */
const namesOf = (names: readonly NameRow[], { code, isoNumeric }: EntityRow): EntityName[] => {
  const own = names.map(({ name, kind, language, note }): EntityName => ({ name, kind, language, note }))
  const codes = [code, ...(isoNumeric === undefined ? [] : [isoNumeric])].map(codeName)
  const bySpelling = new Map<string, EntityName>()
  for (const name of [...own, ...codes]) if (!bySpelling.has(name.name)) bySpelling.set(name.name, name)
  return [...bySpelling.values()]
}

export const namesFile = (evidence: Evidence): NamesFile => {
  const namesByEntity = rowsByEntity(evidence.names)
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    names: Object.fromEntries(
      evidence.entities.map((entity) => [entity.code, namesOf(namesByEntity(entity.code), entity)]),
    ),
  }
}
