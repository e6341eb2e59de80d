import { z } from 'zod'
import { CORRIDOR_VICTIMS } from '../../../src/domain/corridors'
import type { DetectedRelease, DetectedVictims } from '../../../src/domain/detectedVictims'
import { STUDY_PLACES } from '../../../src/domain/studyStatement'
import { GROUPS, MEMBERSHIP_KINDS, ORGANISATIONS } from '../../../src/domain/entity'
import { CLASSIFIED_THEMES } from '../../../src/domain/themes'
import { POLICY_CODES, type PolicyIndicator } from '../../../src/domain/evidence'
import { ARTICLE_KINDS, type LawArticle, WORDINGS } from '../../../src/domain/lawArticle'
import type {
  CorridorsFile,
  CorridorStatement,
  OutsidePlace,
  CountryFile,
  CountryStatement,
  LaterFact,
  ReportedRole,
  ReportYear,
  StudyMention,
  SourcedMembership,
} from '../../../src/data/contract'
import { code, ids, offenceRecord, period, source, text, treatyRecord, versions, year } from './commonSchemas'

const stated = z.enum(['yes', 'no'])
const reportedRole: z.ZodType<ReportedRole> = z.strictObject({
  anyone: stated,
  children: z.strictObject({
    sexual: stated.optional(),
    labour: stated.optional(),
    soldier: stated.optional(),
  }),
})

const reportYear: z.ZodType<ReportYear> = z.strictObject({
  year,
  roles: z.strictObject({
    origin: reportedRole,
    transit: reportedRole,
    destination: reportedRole,
    internal: reportedRole,
  }),
  isCodedJointly: z.literal(true).optional(),
})

const statement: z.ZodType<CountryStatement> = z.strictObject({
  indicator: z.enum(Object.keys(POLICY_CODES) as [PolicyIndicator, ...PolicyIndicator[]]),
  code: text,
  detail: text,
  asOf: year.optional(),
  inForceFrom: period.optional(),
  isInPeriod: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  completeness: z.enum(['complete', 'partial', 'none']).optional(),
  supersededBy: text.optional(),
  supersededFrom: year.optional(),
  sourceIds: ids,
  locator: text,
  note: text.optional(),
  decides: z.array(z.strictObject({ question: text, from: text, to: text })),
})

const article: z.ZodType<LawArticle> = z.strictObject({
  law: text,
  article: text.optional(),
  inForceFrom: period.optional(),
  inForceNote: text.optional(),
  quotation: text,
  language: text,
  languageName: text,
  kind: z.enum(ARTICLE_KINDS),
  wording: z.enum(WORDINGS),
  wordingNote: text.optional(),
  marked: z.array(z.strictObject({ form: z.enum(POLICY_CODES['definition-form']), words: text })),
  sourceIds: ids,
  locator: text,
  address: z.url().optional(),
  note: text.optional(),
})

const later: z.ZodType<LaterFact> = z.strictObject({
  theme: z.enum(CLASSIFIED_THEMES),
  sub: text,
  on: period,
  text,
  sourceIds: ids,
  locator: text,
})

const mention: z.ZodType<StudyMention> = z.strictObject({
  id: text,
  text,
  places: z.array(z.enum(STUDY_PLACES)).min(1),
  groups: z.array(z.enum(GROUPS)).min(1).optional(),
})

const membership: z.ZodType<SourcedMembership> = z.strictObject({
  organisation: z.enum(ORGANISATIONS),
  kind: z.enum(MEMBERSHIP_KINDS),
  from: period.optional(),
  to: period.optional(),
  sourceIds: ids,
  locator: text,
})

const corridor: z.ZodType<CorridorStatement> = z.strictObject({
  origin: code,
  destination: code,
  years: z.array(year).min(1),
  victims: z.enum(CORRIDOR_VICTIMS),
  childSex: text.optional(),
  forms: z.array(text),
  transit: z.array(code),
  basis: text.optional(),
  sourceIds: ids,
})

const outsidePlace: z.ZodType<OutsidePlace> = z.strictObject({
  code,
  name: text,
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
})

export const corridorsSchema: z.ZodType<CorridorsFile> = z.strictObject({
  ...versions,
  corridors: z.array(corridor),
  places: z.array(outsidePlace),
})

const count = z.union([z.int().min(0), z.literal('<5')]).optional()
const detectedVictims: z.ZodType<DetectedVictims> = z.strictObject({
  year,
  girls: count,
  boys: count,
  other_sex: count,
  children: count,
  all_victims: count,
  children_sexual_exploitation: count,
  children_forced_labour: count,
  children_other_exploitation: count,
})

const detectedRelease: z.ZodType<DetectedRelease> = z.strictObject({
  year,
  taken: year,
  other: year,
  printed: z.record(text, count.unwrap()),
})

export const countrySchema: z.ZodType<CountryFile> = z.strictObject({
  ...versions,
  entity: code,
  reports: z.array(reportYear),
  reportSourceIds: z.array(text),
  reportAddresses: z.record(z.string().regex(/^\d{4}$/), z.url()),
  statements: z.array(statement),
  later: z.array(later),
  articles: z.array(article),
  treaties: z.array(treatyRecord),
  offence: offenceRecord.optional(),
  mentions: z.array(mention),
  memberships: z.array(membership),
  corridors: z.array(corridor),
  detectedVictims: z.array(detectedVictims),
  detectedVictimsSourceIds: z.array(text),
  detectedVictimsYears: z.tuple([year, year]),
  detectedVictimsReleases: z.array(detectedRelease),
  sources: z.array(source),
  placeNames: z.record(code, text),
})
