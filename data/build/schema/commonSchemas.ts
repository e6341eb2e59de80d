import { z } from 'zod'
import { isDay } from '../../../src/domain/clock'
import {
  OFFENCE_LEVELS,
  type OffenceRecord,
  TREATY_ACTIONS,
  type TreatyRecord,
} from '../../../src/domain/treaty'
import { FORMAT_VERSION, QUALITIES } from '../../../src/data/contract'

// Schemas that several files of data share. They serve the build and tests only, never the browser.

export const text = z.string().min(1)
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'expected a day of the calendar as YYYY-MM-DD')
export const versions = { formatVersion: z.literal(FORMAT_VERSION), dataVersion: day }
export const period = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
/** A year or a day. */
export const time = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)
export const code = z.string().regex(/^[A-Z]{3}$/)
export const year = z.int().min(1900).max(2100)
export const ids = z.array(text).min(1)

export const source = z.strictObject({
  id: text,
  /** Title of the work and, if it was read in a copy, of the copy. */
  title: text,
  publisher: text.optional(),
  date: text.optional(),
  quality: z.enum(QUALITIES),
  url: text.optional(),
  better: text.optional(),
  terms: text.optional(),
  limitations: text.optional(),
})

export const treatyRecord: z.ZodType<TreatyRecord> = z.strictObject({
  entity: code,
  instrument: text,
  action: z.enum(TREATY_ACTIONS),
  signed: period.optional(),
  bound: z.union([day, z.string().regex(/^\d{4}$/)]).optional(),
  precision: z.enum(['day', 'year']).optional(),
  entryIntoForce: day.optional(),
  ended: day.optional(),
  listedBy: day.optional(),
  notBoundOn: day.optional(),
  knownUntil: day.optional(),
  note: text.optional(),
  sourceIds: ids,
})

export const offenceRecord: z.ZodType<OffenceRecord> = z.strictObject({
  entity: code,
  levels: z.array(z.strictObject({ from: period, level: z.enum(OFFENCE_LEVELS) })),
  knownUntil: day.optional(),
  sourceIds: ids,
  locator: text,
})
