import { z } from 'zod'
import { EVIDENCE } from '../../../src/domain/evidence'
import { AGREEMENTS } from '../../../src/domain/verdict'
import { THEMES } from '../../../src/domain/themes'
import { type Known, type KnownFile, QUALITIES } from '../../../src/data/contract'
import { code, text, versions, year } from './commonSchemas'

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
