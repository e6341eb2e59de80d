import { z } from 'zod'
import { isDay } from '../domain/day'
import { FORMAT_VERSION, QUALITIES, type Source } from './contract'

/** Words: never empty. */
export const text = z.string().min(1)
/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'expected a day of the calendar as YYYY-MM-DD')
/** Of every file: its shape, and the version of the data. */
export const versions = { formatVersion: z.literal(FORMAT_VERSION), dataVersion: day }
/** A day, a month or a year. */
export const period = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
/** Code of an entity or of a place outside the study. */
export const code = z.string().regex(/^[A-Z]{3}$/)
/** A year. */
export const year = z.int().min(1900).max(2100)
/** Ids, at least one. */
export const ids = z.array(text).min(1)

/** A published work. */
export const source: z.ZodType<Source> = z.strictObject({
  id: text,
  title: text,
  publisher: text.optional(),
  date: text.optional(),
  quality: z.enum(QUALITIES),
  url: text.optional(),
  better: text.optional(),
  terms: text.optional(),
  limitations: text.optional(),
})
