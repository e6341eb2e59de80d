import { z } from 'zod'
import type { EntityCode } from '../../../src/domain/entity'
import { EVIDENCE, type Evidence } from '../../../src/domain/evidence'
import { type SubId, type ThemeId, THEMES } from '../../../src/domain/themes'
import { type DataFile, QUALITIES, type Quality } from '../../../src/data/contract'
import { code, text, versions, year } from './commonSchemas'

/** How the answers of several documents, each read alone, compare. */
export const AGREEMENTS = ['one', 'differ', 'agree'] as const
type Agreement = (typeof AGREEMENTS)[number]

/** How much our sources say on one question for one entity. */
export interface Known {
  /** How many documents answer, in whole or in part; the report of each year is one. */
  readonly documents: number
  /** How many more are about the question and do not answer it, or may not decide (R1). */
  readonly others: number
  /** The kinds of reading of the documents that answer. */
  readonly kinds: readonly Quality[]
  /** The latest year that they answer for. */
  readonly latest?: number
  /** How their answers compare, each document read alone; none where the answer is missing. */
  readonly agreement?: Agreement
}

export interface KnownMap {
  readonly theme: ThemeId
  /** Part of the theme; of treaties the instrument. */
  readonly sub: SubId
  readonly evidence?: Evidence
  /** Without entities on which there is no document at all. */
  readonly byEntity: Readonly<Record<EntityCode, Known>>
}

/** `public/data/known.json`: how much our sources say. */
export interface KnownFile extends DataFile {
  readonly maps: readonly KnownMap[]
}

const known: z.ZodType<Known> = z.strictObject({
  documents: z.int().min(0),
  others: z.int().min(0),
  kinds: z.array(z.enum(QUALITIES)),
  latest: year.optional(),
  agreement: z.enum(AGREEMENTS).optional(),
})

export const knownSchema: z.ZodType<KnownFile> = z.strictObject({
  ...versions,
  maps: z.array(
    z.strictObject({
      theme: z.enum(THEMES),
      sub: text,
      evidence: z.enum(EVIDENCE).optional(),
      byEntity: z.record(code, known),
    }),
  ),
})
