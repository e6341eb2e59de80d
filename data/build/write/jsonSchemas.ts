import { z } from 'zod'
import { corridorsSchema, countrySchema } from '../schema/countrySchema'
import {
  atlasSchema,
  displayNamesSchema,
  namesSchema,
  provenanceSchema,
  statementsSchema,
} from '../schema/schema'

const SCHEMAS = [
  ['atlas', 'All answers of the 51 to every question at every time', atlasSchema],
  ['corridors', 'All route statements, with years combined', corridorsSchema],
  ['country', 'Everything documented about one entity', countrySchema],
  ['display-names', 'The names that a language shows', displayNamesSchema],
  ['names', 'The names by which entities can be found', namesSchema],
  [
    'provenance',
    'Where the values of whole maps come from: sources and the places in them',
    provenanceSchema,
  ],
  ['statements', 'What the study states, in our own words', statementsSchema],
] as const

export const jsonSchemas = (): [string, string][] =>
  SCHEMAS.map(([name, title, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify({ title, ...z.toJSONSchema(schema as z.ZodType) }, null, 2)}\n`,
  ])
