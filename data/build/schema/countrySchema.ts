import { z } from 'zod'
import { CORRIDOR_VICTIMS } from '../../../src/domain/corridors'
import { STUDY_PLACES } from '../../../src/domain/studyStatement'
import { GROUPS, MEMBERSHIP_KINDS, ORGANISATIONS } from '../../../src/domain/entity'
import { CLASSIFIED_THEMES, THEMES } from '../../../src/domain/themes'
import { CONFLICT_KINDS } from '../../../src/domain/conflict'
import {
  BASES,
  EVIDENCE,
  POLICY_CODES,
  ROLES,
  type PolicyIndicator,
  type DetectedRelease,
  type DetectedVictims,
} from '../../../src/domain/evidence'
import { ARTICLE_KINDS, type LawArticle, WORDINGS } from '../../../src/domain/lawArticle'
import {
  code,
  ids,
  offenceRecord,
  period,
  source,
  text,
  time,
  treatyRecord,
  versions,
  year,
} from './commonSchemas'

const stated = z.enum(['yes', 'no'])
const reportedRole = z.strictObject({
  anyone: stated,
  children: z.strictObject({
    sexual: stated.optional(),
    labour: stated.optional(),
    soldier: stated.optional(),
  }),
})

const reportYear = z.strictObject({
  year,
  roles: z.strictObject({
    origin: reportedRole,
    transit: reportedRole,
    destination: reportedRole,
    internal: reportedRole,
  }),
  /** Serbia and Montenegro shared one chapter (R8). */
  isCodedJointly: z.literal(true).optional(),
})

const statement = z.strictObject({
  indicator: z.enum(Object.keys(POLICY_CODES) as [PolicyIndicator, ...PolicyIndicator[]]),
  code: text,
  detail: text,
  asOf: year.optional(),
  inForceFrom: period.optional(),
  isInPeriod: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  basis: z.enum(BASES).optional(),
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
  asOf: period.optional(),
  marked: z.array(z.strictObject({ form: z.enum(POLICY_CODES['definition-form']), words: text })),
  sourceIds: ids,
  locator: text,
  address: z.url().optional(),
  note: text.optional(),
})

/** What the forms coded for 2007 have more, or less, than those that the quotations of 2007 name, and why. */
const articleDifference = z.strictObject({
  onlyInCoding: z.array(z.enum(POLICY_CODES['definition-form'])),
  onlyInQuotation: z.array(z.enum(POLICY_CODES['definition-form'])),
  reason: text,
})

const later = z.strictObject({
  theme: z.enum(CLASSIFIED_THEMES),
  sub: text,
  /** Day, month or year. */
  on: period,
  /** A short phrase without a full stop, such as "first plan on 26 February 2016". */
  text,
  sourceIds: ids,
  locator: text,
})

const mention = z.strictObject({
  id: text,
  /** What the study says before, without which the statement is a fragment. */
  lead: text.optional(),
  text,
  places: z.array(z.enum(STUDY_PLACES)).min(1),
  /** The groups that the statement names and the country belonged to, where it does not name the country. */
  groups: z.array(z.enum(GROUPS)).min(1).optional(),
})

const membership = z.strictObject({
  organisation: z.enum(ORGANISATIONS),
  kind: z.enum(MEMBERSHIP_KINDS),
  from: period.optional(),
  to: period.optional(),
  sourceIds: ids,
  locator: text,
})

const corridor = z.strictObject({
  origin: code,
  destination: code,
  years: z.array(year).min(1),
  victims: z.enum(CORRIDOR_VICTIMS),
  childSex: text.optional(),
  forms: z.array(text),
  transit: z.array(code),
  /** The coding's column that names the victims: `profile` or `type`. */
  basis: text.optional(),
  /** It may run from the country of an offender (R35). */
  direction: z.literal('uncertain').optional(),
  sourceIds: ids,
})

const outsidePlace = z.strictObject({
  code,
  name: text,
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
})

export const corridorsSchema = z.strictObject({
  ...versions,
  /** Those that are counted (R35), sorted by origin and destination, with locators "TIP Report YEAR, ORIGIN>DESTINATION" (R5). */
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

const side = z.strictObject({ sourceIds: ids, locator: text, law: text.optional() })

/** R33; `from` and `to` are absent where the answer shown is not contradicted at any time. */
const conflict = z.strictObject({
  entity: code,
  theme: z.enum(THEMES),
  sub: text,
  kind: z.enum(CONFLICT_KINDS),
  who: z.enum(EVIDENCE).optional(),
  about: z.enum(ROLES).optional(),
  years: z.tuple([year, year]).optional(),
  from: time.optional(),
  to: time.optional(),
  shown: text,
  other: text,
  isUncertain: z.literal(true).optional(),
  source: side,
  otherSource: side,
})

export const countrySchema = z.strictObject({
  ...versions,
  entity: code,
  reports: z.array(reportYear),
  /** Their locators are "TIP Report YEAR, country chapter, column NAME" (R5). */
  reportSourceIds: z.array(text),
  /** Addresses of reports by year, at the entity's chapter where it is known. */
  reportAddresses: z.record(z.string().regex(/^\d{4}$/), z.url()),
  statements: z.array(statement),
  /** The earliest first; what is known of forms of exploitation is under the theme itself. */
  later: z.array(later),
  articles: z.array(article),
  articleDifference: articleDifference.optional(),
  treaties: z.array(treatyRecord),
  conflicts: z.array(conflict),
  offence: offenceRecord.optional(),
  mentions: z.array(mention),
  memberships: z.array(membership),
  corridors: z.array(corridor),
  /** Statements that may be about offenders: neither drawn nor counted (R35). */
  uncountedCorridors: z.array(corridor),
  detectedVictims: z.array(detectedVictims),
  detectedVictimsSourceIds: z.array(text),
  /** The first and the last year of UNODC's series, the same for every entity. */
  detectedVictimsYears: z.tuple([year, year]),
  detectedVictimsReleases: z.array(detectedRelease),
  sources: z.array(source),
  placeNames: z.record(code, text),
})
