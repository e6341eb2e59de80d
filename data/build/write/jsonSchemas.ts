import { z } from 'zod'
import type { Instrument } from '../../../src/domain/treaty'
import { countriesSchema } from '../countryTable/files'
import { corridorsSchema, countrySchema } from '../../../src/data/countrySchema'
import {
  atlasSchema,
  displayNamesSchema,
  namesSchema,
  partSchema,
  provenanceSchema,
  statementsSchema,
} from '../../../src/data/schema'

const SCHEMAS = [
  ['atlas', 'Entities, instruments, and what the map of the front page reads', atlasSchema],
  ['corridors', 'All route statements, folded over years', corridorsSchema],
  ['country', 'Everything known about one entity', countrySchema],
  ['display-names', 'The names that a language shows', displayNamesSchema],
  ['names', 'The names by which the entities are looked for', namesSchema],
  ['part', 'What the maps of other themes read', partSchema],
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
