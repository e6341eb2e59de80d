import { z } from 'zod'
import type { Instrument } from '../../../src/domain/treaty'
import { countriesSchema } from '../countryTable/files'
import { corridorsSchema, countrySchema } from '../schema/countrySchema'
import { knownSchema } from '../schema/knownSchema'
import {
  atlasSchema,
  displayNamesSchema,
  movedSchema,
  namesSchema,
  provenanceSchema,
  statementsSchema,
} from '../schema/schema'

const SCHEMAS = [
  ['atlas', 'All answers of the 51 to every question at every time', atlasSchema],
  ['corridors', 'All route statements, with years combined', corridorsSchema],
  ['country', 'Everything documented about one entity', countrySchema],
  ['display-names', 'The names that a language shows', displayNamesSchema],
  ['known', 'How much our sources say on every question', knownSchema],
  ['names', 'The names by which entities can be found', namesSchema],
  ['part', 'The file that now has what an older one had', movedSchema],
  [
    'provenance',
    'Where the values of whole maps come from: sources and the places in them',
    provenanceSchema,
  ],
  ['statements', 'What the study states, in our own words', statementsSchema],
] as const

export const jsonSchemas = (instruments: readonly Instrument[]): [string, string][] =>
  [
    ...SCHEMAS,
    ['countries', 'One flat record for each country and entity', countriesSchema(instruments)] as const,
  ].map(([name, title, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify({ title, ...z.toJSONSchema(schema as z.ZodType) }, null, 2)}\n`,
  ])
