import { periodAt, type Reach, type Time, timeWithin, todaySince } from '../domain/clock'
import { type ConflictTime, mapsContradicting } from '../domain/conflict'
import type { Entity, EntityCode } from '../domain/entity'
import type { Basis, Evidence } from '../domain/evidence'
import type { ComparedTotal } from '../domain/comparedTotal'
import { kindOf, questionIdOf, type SubId, type ThemeId } from '../domain/themes'
import type { Instrument, InstrumentId, IsoDay, TreatyStatus, OffenceStatus } from '../domain/treaty'
import type {
  AtlasFile,
  Classified,
  DisplayNamesFile,
  EntityRecord,
  PeriodRecord,
  QuestionRecord,
  SourceName,
} from './contract'
import { entityIn } from './load'

/** A map: a theme and sub-choice with the evidence, or the instrument, that applies, and what is set on the clock. */
export interface MapQuestion {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly evidence: Evidence
  readonly instrument: InstrumentId
  /** Null for the usual time of the question. */
  readonly on: Time | null
}

/** An answer, which holds from a time until the next one begins. */
export interface MapValue extends Classified {
  readonly from: Time
  readonly treaty?: TreatyStatus
  readonly offence?: OffenceStatus
}

/** The dataset with its lookups. It is immutable. */
export interface Dataset {
  readonly dataVersion: string
  /** The last day that the clock offers. */
  readonly today: () => IsoDay
  readonly entities: readonly Entity[]
  readonly instruments: readonly Instrument[]
  readonly publishedTotals: readonly ComparedTotal[]
  readonly mapSources: readonly SourceName[]
  /** Throws for an unknown code: codes come from the dataset itself. */
  readonly entity: (code: EntityCode) => Entity
  readonly entityBySlugOrCode: (text: string) => Entity | undefined
  readonly instrument: (id: InstrumentId) => Instrument
  /** Name of land outside the study in the dataset's language, else the English one given. */
  readonly placeName: (code: string, english: string) => string
  /** Source ids of the whole map, the most used first. */
  readonly sourceIdsOf: (question: MapQuestion) => readonly string[]
  /** The last day that these sources cover. */
  readonly knownUntilOf: (question: MapQuestion) => IsoDay | undefined
  /** The times for which the question can be asked. */
  readonly reachOf: (question: MapQuestion) => Reach
  /** All answers to the question, in the order of time; each object is the same at every call. */
  readonly periodsOf: (entity: EntityCode, question: MapQuestion) => readonly MapValue[]
  /** The answer at the question's time. */
  readonly valueOf: (entity: EntityCode, question: MapQuestion) => MapValue
  /** The answers of all at the question's time: one object from a time at which any of them changes until the next. */
  readonly valuesOf: (question: MapQuestion) => ReadonlyMap<EntityCode, MapValue>
  /** The conflicts that contradict the answer at the question's time (R33); the country's file has their sources. */
  readonly conflictsOf: (entity: EntityCode, question: MapQuestion) => readonly ConflictTime[]
}

/** On what an answer rests, as files have it (R34): empty where no statement on law and policy decides. */
export const basisInFile = (
  { theme, sub }: Pick<MapQuestion, 'theme' | 'sub'>,
  { classes, basis }: Pick<MapValue, 'classes' | 'basis'>,
): Basis | undefined =>
  kindOf(theme, sub) === 'policy' && !classes.includes('not-documented') ? (basis ?? 'stated') : undefined

const missing = (what: string): never => {
  throw new Error(`The dataset has no ${what}.`)
}

/** A language's name file lists names in the order of its alphabet; a slug is the English name without marks. */
const inAlphabet = (entities: readonly Entity[], names?: DisplayNamesFile): readonly Entity[] => {
  if (!names) return [...entities].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const order = new Map(Object.keys(names.names).map((code, index) => [code, index]))
  return [...entities].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0))
}

const valueFrom = (
  { class: ids, treaty, offence, said, ...period }: PeriodRecord,
  names: DisplayNamesFile['said'] | undefined,
): MapValue => {
  const classes = ids.split(' ')
  const [classId] = classes
  const status = { class: classId as OffenceStatus['class'], rule: period.rule }
  return {
    ...period,
    classes,
    ...(said && {
      said: Object.fromEntries(
        Object.entries(said).map(([id, texts]) => [id, texts.map((text) => names?.[text] ?? text)]),
      ),
    }),
    ...(treaty && { treaty: { ...treaty, ...status } }),
    ...(offence && { offence: { ...offence, ...status } }),
  }
}

/** Gives an entity's answers by question: a first view asks few, so each is made when it is first asked for. */
const valuesOf = (
  { answers }: EntityRecord,
  names: DisplayNamesFile['said'] | undefined,
): ((id: string) => readonly MapValue[] | undefined) => {
  const made = new Map<string, readonly MapValue[] | undefined>()
  return (id) => {
    if (!made.has(id))
      made.set(
        id,
        answers[id]?.map((period) => valueFrom(period, names)),
      )
    return made.get(id)
  }
}

/** Makes the answers of all at a time, once for all times between two at which any of them changes. */
const valuesAt = (
  periods: readonly (readonly [EntityCode, readonly MapValue[]])[],
): ((time: Time) => ReadonlyMap<EntityCode, MapValue>) => {
  const changes = [...new Set(periods.flatMap(([, own]) => own.map(({ from }) => from)))].sort()
  const made = new Map<Time | undefined, ReadonlyMap<EntityCode, MapValue>>()
  return (time) => {
    const since = changes.findLast((change) => change <= time)
    const known = made.get(since)
    if (known) return known
    const values = new Map(
      periods.map(([code, own]) => [code, periodAt(own, time) ?? missing(`answer for ${code}, ${time}`)]),
    )
    made.set(since, values)
    return values
  }
}

/** Builds the lookups from the atlas file; `names` are those of another language. */
export const createDataset = (file: AtlasFile, names?: DisplayNamesFile): Dataset => {
  const own = file.entities.map(({ answers: _answers, ...entity }) => entityIn(entity, names))
  const entities = inAlphabet(own, names)
  const entityByCode = new Map(entities.map((entity) => [entity.code, entity]))
  const entityBySlug = new Map(entities.map((entity) => [entity.slug, entity]))
  const instrumentById = new Map(file.instruments.map((instrument) => [instrument.id, instrument]))
  const questionById = new Map(file.questions.map((question) => [question.id, question]))
  const valuesByCode = new Map(file.entities.map((record) => [record.code, valuesOf(record, names?.said)]))

  const today = () => todaySince(file.dataVersion)
  const questionOf = (question: MapQuestion): QuestionRecord =>
    questionById.get(questionIdOf(question)) ?? missing(`question ${questionIdOf(question)}`)
  const reachOf = (question: MapQuestion): Reach => {
    const { kind, first, last = today(), usual } = questionOf(question)
    return { kind, first, last, usual }
  }
  const periodsOf = (code: EntityCode, question: MapQuestion): readonly MapValue[] =>
    valuesByCode.get(code)?.(questionIdOf(question)) ??
    missing(`answer for ${code}, ${questionIdOf(question)}`)

  const conflictsOf = (code: EntityCode, question: MapQuestion): readonly ConflictTime[] => {
    const known = mapsContradicting(question).flatMap(({ theme, sub }) =>
      (questionOf({ ...question, theme, sub }).conflicts ?? [])
        .filter(([entity]) => entity === code)
        .map(([, from, to]) => ({ theme, sub, from, to })),
    )
    // Few have any, so most need no time.
    if (known.length === 0) return known
    const time = timeWithin(reachOf(question), question.on)
    return known.filter(({ from, to }) => from <= time && time <= to)
  }

  const valuesById = new Map<string, ReturnType<typeof valuesAt>>()

  return {
    dataVersion: file.dataVersion,
    today,
    entities,
    instruments: file.instruments,
    publishedTotals: file.publishedTotals,
    mapSources: file.mapSources,
    entity: (code) => entityByCode.get(code) ?? missing(`entity ${code}`),
    entityBySlugOrCode: (text) =>
      entityByCode.get(text.toUpperCase()) ?? entityBySlug.get(text.toLowerCase()),
    instrument: (id) => instrumentById.get(id) ?? missing(`instrument ${id}`),
    placeName: (code, english) => names?.names[code] ?? english,
    sourceIdsOf: (question) => questionOf(question).sourceIds ?? [],
    knownUntilOf: (question) => questionOf(question).knownUntil,
    reachOf,
    periodsOf,
    valueOf: (code, question) => {
      const time = timeWithin(reachOf(question), question.on)
      return (
        periodAt(periodsOf(code, question), time) ??
        missing(`answer for ${code}, ${questionIdOf(question)}, ${time}`)
      )
    },
    conflictsOf,
    valuesOf: (question) => {
      const id = questionIdOf(question)
      const ofQuestion =
        valuesById.get(id) ?? valuesAt(entities.map(({ code }) => [code, periodsOf(code, question)]))
      valuesById.set(id, ofQuestion)
      return ofQuestion(timeWithin(reachOf(question), question.on))
    },
  }
}
