import { z } from 'zod'
import {
  type EntityName,
  GROUPS,
  NAME_KINDS,
  ORGANISATIONS,
  REGIONS,
  SCOPES,
} from '../../../src/domain/entity'
import { CHILD_PLANS_SAID, ROLES, RULES } from '../../../src/domain/evidence'
import { RELATIONS } from '../../../src/domain/publishedTotals'
import { type ComparedTotal, PUBLISHED_VERDICTS } from '../../../src/domain/comparedTotal'
import {
  type StudyStatement,
  STATEMENT_KINDS,
  STATEMENT_LAYOUTS,
  STUDY_PLACES,
  STUDY_SECTIONS,
} from '../../../src/domain/studyStatement'
import { THEMES } from '../../../src/domain/themes'
import {
  BINDING_BASES,
  CANNOT_JOIN_REASONS,
  type Instrument,
  TREATY_ACTIONS,
  TREATY_ORGANISATIONS,
  TREATY_WORDINGS,
  OFFENCE_WORDINGS,
} from '../../../src/domain/treaty'
import {
  code,
  day,
  ids,
  offenceRecord,
  period,
  text,
  time,
  treatyRecord,
  versions,
  year,
} from './commonSchemas'

// The schemas serve the build and tests only, never the browser.

const entity = z.strictObject({
  code,
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: text,
  shortName: text,
  letters: z.string().regex(/^[A-Z]{2}$/),
  studyName: text,
  region: z.enum(REGIONS),
  groups: z.array(z.enum(GROUPS)),
  neverMemberOf: z.array(z.enum(ORGANISATIONS)).optional(),
  countryOf: code.optional(),
  independentSince: day.optional(),
  note: text.optional(),
})

const instrument: z.ZodType<Instrument> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  dataId: z.string().regex(/^[A-Z0-9_]+$/),
  title: text,
  short: text,
  opened: day,
  depositary: text,
  signatures: z.enum(['yes', 'no', 'partly']),
  membersOf: z.enum(TREATY_ORGANISATIONS).optional(),
  firstInForce: day.optional(),
  monthsToForce: z.int().optional(),
})

const periodRecord = z.strictObject({
  from: time,
  /** Two, separated by a space, where two institutions lead (R13). */
  class: text,
  rule: z.enum(RULES),
  asOf: year.optional(),
  /** Only for `partly-documented`: the least number of named forms (R12). */
  atLeast: z.int().min(0).max(12).optional(),
  /** Plans only: what is said of a separate plan on child trafficking where none is shown (R16). */
  childPlan: z.enum(CHILD_PLANS_SAID).optional(),
  /** Law and policy: absent where a source states it (R34). */
  basis: z.enum(['inferred', 'year-inferred']).optional(),
  /** Who leads or coordinates, as the sources name them, by class; a coordinator and a body each have their own. */
  said: z.record(text, z.array(text).min(1)).optional(),
  /** Treaties only: the status behind the class. */
  treaty: z
    .strictObject({
      wording: z.enum(TREATY_WORDINGS),
      since: period.optional(),
      basis: z.enum(BINDING_BASES).optional(),
      action: z.enum(TREATY_ACTIONS).optional(),
      why: z.enum(CANNOT_JOIN_REASONS).optional(),
    })
    .optional(),
  /** Since when an offence only: the status behind the class. */
  offence: z.strictObject({ wording: z.enum(OFFENCE_WORDINGS), since: period.optional() }).optional(),
})

const questionRecord = z.strictObject({
  /** As `questionIdOf` makes it. */
  id: text,
  kind: z.enum(['years', 'days']),
  first: time,
  /** Absent where it goes on to today. */
  last: time.optional(),
  usual: time,
  /** Sources of the whole map, the most used first; those of single values are in other files. */
  sourceIds: ids.optional(),
  /** The last day that these sources cover (R21, R29). */
  knownUntil: day.optional(),
  /** Entities whose answer is contradicted by another source, each with the first and last time of that (R33). */
  conflicts: z.array(z.tuple([code, time, time])).optional(),
})

const entityRecord = entity.extend({
  answers: z.record(text, z.array(periodRecord).min(1)),
})

const yearVerdicts = z.tuple([z.enum(PUBLISHED_VERDICTS), z.enum(PUBLISHED_VERDICTS)])

const publishedTotal: z.ZodType<ComparedTotal> = z.strictObject({
  id: text,
  map: z.enum(['study', ...THEMES]),
  indicator: text,
  scope: z.enum(SCOPES),
  relation: z.enum(RELATIONS),
  value: z.number().min(0).optional(),
  base: z.int().optional(),
  isBaseOurs: z.literal(true).optional(),
  asOf: period,
  named: ids.optional(),
  inDoubt: ids.optional(),
  takingPart: z.array(code).min(1).optional(),
  sub: text.optional(),
  bar: text.optional(),
  verdicts: z.array(yearVerdicts).min(1).max(2),
})

const sourceName = z.strictObject({ id: text, title: text, url: text.optional() })

/** All answers have a class of their map's key, in the order of time. */
export const atlasSchema = z
  .strictObject({
    ...versions,
    questions: z.array(questionRecord).min(1),
    instruments: z.array(instrument),
    entities: z.array(entityRecord).min(1),
    publishedTotals: z.array(publishedTotal),
    /** Sources of whole maps. */
    mapSources: z.array(sourceName),
  })
  .refine(
    ({ questions, entities }) =>
      entities.every(({ answers }) => questions.every(({ id }) => Object.hasOwn(answers, id))),
    'an entity has no answer to a question',
  )

const entityName: z.ZodType<EntityName> = z.strictObject({
  name: text,
  kind: z.enum(NAME_KINDS),
  language: text,
  note: text.optional(),
})

export const namesSchema = z.strictObject({
  ...versions,
  names: z.record(code, z.array(entityName).min(1)),
})

export const displayNamesSchema = z.strictObject({
  ...versions,
  language: z.string().regex(/^[a-z]{2}$/),
  names: z.record(code, text),
  said: z.record(text, text),
})

export const translationsSchema = z.strictObject({
  ...versions,
  language: z.string().regex(/^[a-z]{2}$/),
  texts: z.record(text, text),
})

const place = z.strictObject({ sourceIds: ids, locator: text })

const decidingPlaces = z.strictObject({
  from: time,
  /** Indices in `places` of the file. */
  places: z.array(z.int().min(0)),
})

const provenanceMap = z.strictObject({
  theme: z.enum(THEMES),
  sub: text,
  byEntity: z.record(code, z.array(decidingPlaces).min(1)),
})

export const provenanceSchema = z
  .strictObject({
    ...versions,
    sources: z.array(sourceName),
    /** Each place once: one list of forms decides many maps. */
    places: z.array(place),
    maps: z.array(provenanceMap),
    /** Years of the reports that cover an entity; locators follow R5. */
    reportYears: z.record(code, z.array(year).min(1)),
    /** Years of the reports that state a role, of anyone and of children (R6, R7). */
    reportRoles: z.record(
      code,
      z.record(z.enum(ROLES), z.strictObject({ anyone: z.array(year), children: z.array(year) })),
    ),
    groups: z.array(z.strictObject({ id: z.enum(GROUPS), sources: z.array(sourceName).min(1) })),
    treaties: z.array(treatyRecord),
    offences: z.array(offenceRecord),
  })
  .refine(
    ({ sources, places, maps }) =>
      maps.every(({ byEntity }) =>
        Object.values(byEntity)
          .flat()
          .every((deciding) => deciding.places.every((n) => n in places)),
      ) && places.every(({ sourceIds }) => sourceIds.every((id) => sources.some((known) => known.id === id))),
    'a class names a place, or a place a source, that is not in the lists',
  )

const studyStatement: z.ZodType<StudyStatement> = z.strictObject({
  id: text,
  section: z.enum(STUDY_SECTIONS),
  block: text,
  layout: z.enum(STATEMENT_LAYOUTS),
  kind: z.enum(STATEMENT_KINDS),
  title: text.optional(),
  text,
  theme: z.enum(THEMES).optional(),
  state: text.optional(),
  entities: z.array(code),
  groups: z.array(z.enum(GROUPS)),
  totals: z.array(text),
  places: z.array(z.enum(STUDY_PLACES)).min(1),
  lead: text.optional(),
  terms: z.array(text).min(1),
})

export const statementsSchema = z.strictObject({
  ...versions,
  statements: z.array(studyStatement).min(1),
})
