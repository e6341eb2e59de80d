import { z } from 'zod'
import { corridorsSchema, countrySchema } from '../schema/countrySchema'
import {
  atlasSchema,
  displayNamesSchema,
  namesSchema,
  provenanceSchema,
  statementsSchema,
  translationsSchema,
} from '../schema/schema'
import { countriesCsv, countryRecords } from '../countryTable/files'
import type { DerivedMap } from '../derive'
import type { Evidence } from '../read/evidence'
import { articlesCsv } from './articles'
import { atlasFile } from './atlas'
import { classesCsv, periodsCsv } from './classes'
import { codesCsv, icTipCsv } from './codes'
import type { FoundConflict } from '../rules/conflicts/found'
import { conflictsCsv } from './conflicts'
import { columnsCsv } from './columns'
import { dataPackage } from './dataPackage'
import { jsonSchemas } from './jsonSchemas'
import { readmeText } from './readme'
import { corridorsCsv, corridorsFile } from './corridors'
import { countryFiles } from './countries'
import { displayNamesFiles } from './displayNames'
import { jsonText } from './text'
import { namesFile } from './names'
import { observationsCsv } from './observations'
import { plainOffences, plainTreaties } from './plain'
import { provenanceFile } from './provenance'
import { statementsCsv, statementsFile } from './studyStatements'
import { translationsFiles } from './translations'
import { verdictsCsv } from './verdicts'
import {
  changesCsv,
  criminalisationCsv,
  entitiesCsv,
  helplinesCsv,
  instrumentsCsv,
  membershipsCsv,
  sourcesCsv,
  totalsCsv,
  treatiesCsv,
  victimsCsv,
} from './tables'

export const OUTPUT_FOLDER = 'public/data'

/** Throws where the schema refuses the value, which is a fault of the build itself. */
const checkedJson = <T>(schema: z.ZodType<T>, value: T): string => {
  const text = jsonText(value)
  const { error } = schema.safeParse(JSON.parse(text))
  if (error)
    throw new Error(`The build made data that its own schema does not accept:\n${z.prettifyError(error)}`)
  return text
}

export const writeOutputs = (
  evidence: Evidence,
  maps: readonly DerivedMap[],
  conflicts: readonly FoundConflict[],
): Map<string, string> => {
  const treaties = plainTreaties(evidence)
  const compiled = { evidence, maps, treaties, conflicts }
  const { instruments } = evidence
  const files: [string, string][] = [
    ['atlas.json', checkedJson(atlasSchema, atlasFile(compiled))],
    ...countryFiles(compiled).map((file): [string, string] => [
      `countries/${file.entity}.json`,
      checkedJson(countrySchema, file),
    ]),
    ['corridors.json', checkedJson(corridorsSchema, corridorsFile(evidence))],
    ['countries.csv', countriesCsv(instruments, countryRecords(compiled))],
    ['articles.csv', articlesCsv(evidence)],
    ['classes.csv', classesCsv(compiled)],
    ['conflicts.csv', conflictsCsv(evidence, conflicts)],
    ['periods.csv', periodsCsv(maps)],
    ['codes.csv', codesCsv(evidence)],
    ['columns.csv', columnsCsv(instruments)],
    ['corridors.csv', corridorsCsv(evidence)],
    ['criminalisation.csv', criminalisationCsv(evidence, plainOffences(evidence))],
    ['entities.csv', entitiesCsv(evidence)],
    ['helplines.csv', helplinesCsv(evidence)],
    ['ic-tip.csv', icTipCsv(evidence)],
    ['instruments.csv', instrumentsCsv(evidence)],
    ['memberships.csv', membershipsCsv(evidence)],
    ['names.json', checkedJson(namesSchema, namesFile(evidence))],
    ...displayNamesFiles(evidence).map((file): [string, string] => [
      `names/${file.language}.json`,
      checkedJson(displayNamesSchema, file),
    ]),
    ['observations.csv', observationsCsv(evidence, plainOffences(evidence))],
    ['provenance.json', checkedJson(provenanceSchema, provenanceFile(evidence, maps))],
    ['published-totals.csv', totalsCsv(evidence)],
    ['sources.csv', sourcesCsv(evidence)],
    ['statements.csv', statementsCsv(evidence)],
    ['statements.json', checkedJson(statementsSchema, statementsFile(evidence))],
    ...translationsFiles(evidence).map((file): [string, string] => [
      `translations/${file.language}.json`,
      checkedJson(translationsSchema, file),
    ]),
    ['treaties.csv', treatiesCsv(evidence, treaties)],
    ['unodc-child-victims.csv', victimsCsv(evidence)],
    ['value-changes.csv', changesCsv(evidence)],
    ['verdicts.csv', verdictsCsv(compiled)],
    ...jsonSchemas(),
    ['README.txt', readmeText(evidence)],
  ]
  const all: [string, string][] = [
    ...files,
    ['datapackage.json', `${JSON.stringify(dataPackage(evidence, new Map(files)), null, 2)}\n`],
  ]
  return new Map(all.map(([name, text]) => [`${OUTPUT_FOLDER}/${name}`, text]))
}
