import { type Entity, REGIONS } from '../../domain/entity'
import { type ClassId, classesOf, hasInstrument } from '../../domain/themes'
import { isKnown } from '../../domain/verdict'
import { changedCountries, comparedTime, timeOf } from '../../state/clock'
import { areaSentences, exceptionSentences, type Group, groupsOf } from './mapPatternWords'
import {
  type AnswerContext,
  type MapDescriptionContext,
  classesLabel,
  labelOf,
  MAX_NAMED,
  namesOf,
  placesOf,
} from './answerContext'
import { claimText } from './heads'
import { keyHead } from './keyNotes'
import { entityLabel } from './words'

interface MapSentences {
  readonly lead: readonly string[]
  readonly regions: readonly string[]
  readonly areas: readonly string[]
  readonly more: readonly string[]
}

/** Groups entities by class, the largest first, else in the order of the key. */
const bySize = (context: AnswerContext, entities: readonly Entity[]): readonly Group[] =>
  [...groupsOf(context, entities)].sort((a, b) => b.members.length - a.members.length)

const isSilent = (classId: ClassId): boolean => !isKnown({ classes: [classId] })

/** Such as “Origin” (Albania and Moldova), or “Origin” (12). */
const groupWords = (context: AnswerContext, { classId, members }: Group, maxNamed: number): string => {
  const { t } = context.texts
  const label = labelOf(context, classId)
  const codes = members.map(({ code }) => code)
  return members.length <= maxNamed
    ? t('words.names', { label, names: namesOf(context, codes) })
    : t('words.count', { label, count: members.length })
}

/** A sub-region's line names at most this many countries of a class. */
const NAMED_IN_REGION = 3
const MIXED_CLASSES = 2

const regionSentence = (context: AnswerContext, region: string, entities: readonly Entity[]): string => {
  const { t, list } = context.texts
  const groups = bySize(context, entities)
  const [lead, ...rest] = groups
  if (!lead) return t('words.region.none', { region })
  const words = (some: readonly Group[], maxNamed = NAMED_IN_REGION) =>
    list(some.map((group) => groupWords(context, group, maxNamed)))
  if (context.filters.classes.length > 0)
    return t('words.region.only', { region, parts: words(groups, MAX_NAMED) })
  const count = entities.length
  const values = { region, label: labelOf(context, lead.classId), n: lead.members.length, count }
  if (rest.length === 0) return t('words.region.all', values)
  if (lead.members.length * 2 <= count) {
    const least = groups[MIXED_CLASSES - 1]?.members.length ?? 0
    const most = groups.filter(({ members }) => members.length >= least)
    return t('words.region.mixed', { ...values, others: words(most) })
  }
  const others = rest.filter(({ classId }) => !isSilent(classId))
  if (others.length === 0) return t('words.region.known', values)
  return t('words.region.most', { ...values, others: words(others) })
}

/** A map on which hardly any country differs has one sentence instead of sub-regions. */
const wholeSentences = (context: MapDescriptionContext): string[] => {
  const { texts, shown } = context
  const [lead, ...rest] = bySize(context, shown)
  if (!lead) return []
  const [n, count] = [lead.members.length, shown.length]
  const label = labelOf(context, lead.classId)
  if (rest.length === 0) return [texts.t('words.all', { label, count })]
  if (count - n > MAX_NAMED / 2 || n < MAX_NAMED) return []
  const others = texts.list(rest.map((group) => groupWords(context, group, MAX_NAMED)))
  return [texts.t('words.nearlyAll', { label, n, count, others })]
}

/** Before its opening a treaty has no parties (R19). */
const notOpenSentences = ({ texts, dataset, filters }: MapDescriptionContext): string[] => {
  if (!hasInstrument(filters.theme)) return []
  const { opened } = dataset.instrument(filters.instrument)
  return timeOf(dataset, filters) < opened ? [claimText(texts, dataset, filters)] : []
}

const silenceSentences = (context: MapDescriptionContext): string[] => {
  const { texts, shown } = context
  const { t } = texts
  const silent = bySize(context, shown).filter(({ classId }) => isSilent(classId))
  return silent.map(({ classId, members }) =>
    t('words.silence', { label: labelOf(context, classId), places: placesOf(context, members) }),
  )
}

/** States that were part of another on the day are not bound in their own name (R23). */
const ownNameSentences = (context: MapDescriptionContext): string[] => {
  const { texts, shown, answer } = context
  const within = shown.filter(({ code }) => answer.valueOf.get(code)?.treaty?.wording === 'not-in-own-name')
  return within.length > 0 ? [texts.t('words.ownName', { places: placesOf(context, within) })] : []
}

const changedSentences = (context: MapDescriptionContext): string[] => {
  const { texts, dataset, filters } = context
  const time = comparedTime(dataset, filters)
  if (time === null) return []
  const changed = changedCountries(dataset, filters)
  const day = texts.day(time)
  if (changed.size === 0) return [texts.t('words.unchanged', { day })]
  const places = placesOf(
    context,
    dataset.entities.filter(({ code }) => changed.has(code)),
  )
  return [texts.t('words.changed', { day, places })]
}

const chosenSentences = (context: MapDescriptionContext): string[] => {
  const { texts, dataset, filters } = context
  if (filters.entity === null) return []
  const name = entityLabel(dataset.entity(filters.entity))
  return [texts.t('words.chosen', { name, label: classesLabel(context, filters.entity) })]
}

const leftSentences = ({ texts, dataset, shown }: MapDescriptionContext): string[] => {
  const total = dataset.entities.length
  return shown.length < total ? [texts.t('words.left', { count: total - shown.length, total })] : []
}

/** Says for each sub-region what most of its countries have in common. */
export const regionSentences = (context: AnswerContext): string[] =>
  REGIONS.flatMap((region) => {
    const entities = context.answer.inScope.filter((entity) => entity.region === region)
    if (entities.length === 0) return []
    return [regionSentence(context, context.texts.t(`region.${region}`), entities)]
  })

/** The marks of a drawing next to its classes: outlines, and what is left out. */
export const drawnSentences = (context: MapDescriptionContext): string[] => [
  ...changedSentences(context),
  ...chosenSentences(context),
  ...leftSentences(context),
]

/** Describes a map: its time, what prevails where, areas of neighbours, exceptions, missing evidence and the filters. */
export const describeMap = (context: MapDescriptionContext): MapSentences => {
  const { texts, dataset, filters, shown } = context
  const { t } = texts
  const isOfClasses = filters.classes.length > 0
  const drawn = [...ownNameSentences(context), ...drawnSentences(context)]
  const when = filters.view === 'routes' ? [] : [`${keyHead(texts, dataset, filters)}.`]
  if (shown.length === 0) return { lead: [...when, t('filter.none')], regions: [], areas: [], more: [] }
  if (isOfClasses) {
    return {
      lead: [claimText(texts, dataset, filters)],
      regions: regionSentences(context),
      areas: areaSentences(context),
      more: drawn,
    }
  }
  const whole = [...notOpenSentences(context), ...wholeSentences(context)]
  if (whole.length > 0)
    return {
      lead: [...when, ...whole],
      regions: [],
      areas: [],
      more: [...silenceSentences(context), ...drawn],
    }
  return {
    lead: when,
    regions: regionSentences(context),
    areas: areaSentences(context),
    more: [...exceptionSentences(context), ...silenceSentences(context), ...drawn],
  }
}

interface ListedGroup {
  readonly label: string
  readonly lines: readonly string[]
}

const linesOf = (context: MapDescriptionContext, entities: readonly Entity[]): string[] =>
  REGIONS.flatMap((region) => {
    const codes = entities.filter((entity) => entity.region === region).map(({ code }) => code)
    if (codes.length === 0) return []
    const { t } = context.texts
    return [t('words.list.region', { region: t(`region.${region}`), names: namesOf(context, codes) })]
  })

/** Sort key: the order of the class in the key, then a second class. */
const orderOf = ({ answer, filters }: MapDescriptionContext, { code }: Entity): number => {
  const { classes = [] } = answer.valueOf.get(code) ?? {}
  const order = classesOf(filters.theme, filters.sub)
  const [first, second] = classes.map((classId) => order.indexOf(classId))
  return (first ?? 0) * (order.length + 1) + (second ?? -1) + 1
}

export const mapList = (context: MapDescriptionContext): readonly ListedGroup[] => {
  const { texts, dataset, answer, shown } = context
  const { t } = texts
  const group = (label: string, entities: readonly Entity[]): ListedGroup => ({
    label: t('words.list.group', { label, count: entities.length }),
    lines: linesOf(context, entities),
  })
  const byOrder = new Map<number, Entity[]>()
  for (const entity of shown) {
    const order = orderOf(context, entity)
    byOrder.set(order, [...(byOrder.get(order) ?? []), entity])
  }
  const groups = [...byOrder].sort(([a], [b]) => a - b)
  const left = dataset.entities.filter(({ code }) => !answer.shown.has(code))
  return [
    ...groups.map(([, entities]) => group(classesLabel(context, entities[0]?.code ?? ''), entities)),
    ...(left.length > 0 ? [group(t('words.list.left'), left)] : []),
  ]
}
