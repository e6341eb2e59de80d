import { type EntityCode, REGIONS } from '../../domain/entity'
import { otherEvidence, reportsUpTo } from '../../domain/evidence'
import { formsCountedOn, hasEvidenceChoice, kindOf, mapRowOf } from '../../domain/themes'
import { lastReportOf } from '../../state/clock'
import type { MessageId } from '../../text/i18n'
import { timeWords } from '../../text/sentences/timeWords'
import { valueLine } from '../../text/sentences/lines'
import { entityLabel, nameInFile, treatyWords } from '../../text/sentences/words'
import {
  type Cell,
  type Column,
  EMPTY,
  ruleColumn,
  sourcesColumn,
  type TableQuestion,
  valueCell,
} from './cells'
import { codedSince, kindOfDay, KINDS_OF_DAY, TREATY_ACTIONS, type TreatyRecord } from '../../domain/treaty'

/** Each day is a column, unless no record of the instrument has it. */
const DAYS = [
  ['signed', 'signed'],
  ['bound', 'bound'],
  ['entryIntoForce', 'entry_into_force'],
  ['listedBy', 'listed_by'],
  ['notBoundOn', 'not_bound_on'],
  ['ended', 'ended'],
  ['knownUntil', 'known_until'],
] as const satisfies readonly (readonly [keyof TreatyRecord, string])[]

const DAY_WORDS = {
  deposit: 'table.bound',
  'entry-into-force': 'table.entryIntoForce',
  listed: 'table.listedBy',
  signed: 'table.signed',
} as const

const treatyColumns = (question: TableQuestion): Column[] => {
  const { texts, filters, provenance } = question
  const { t } = texts
  const all = provenance.status === 'ready' ? provenance.value.treaties : []
  const records = all.filter(({ instrument }) => instrument === filters.instrument)
  const byEntity = new Map(records.map((record) => [record.entity, record]))
  const days = DAYS.filter(([key]) => records.some((record) => record[key] !== undefined))
  const fromRecord =
    (cellOf: (record: TreatyRecord) => Cell): Column['cell'] =>
    ({ code }) => {
      const record = byEntity.get(code)
      return record ? cellOf(record) : EMPTY
    }
  return [
    {
      id: 'class',
      head: answerHead(question),
      csv: ['class', 'status_words'],
      cell: (entity, value) =>
        valueCell(question, entity, value, value.treaty && treatyWords(texts, value.treaty)),
    },
    {
      id: 'day',
      head: t('question.day'),
      csv: ['since'],
      cell: (_, { treaty }) =>
        treaty?.since !== undefined && kindOfDay(treaty) ? { kind: 'day', iso: treaty.since } : EMPTY,
    },
    {
      id: 'kindOfDay',
      head: t('table.kindOfDay'),
      csv: ['since_kind', 'since_kind_words'],
      cell: (_, { treaty }) => {
        const kind = treaty && kindOfDay(treaty)
        return kind
          ? { kind: 'coded', id: kind, words: t(DAY_WORDS[kind]), order: KINDS_OF_DAY.indexOf(kind) }
          : EMPTY
      },
    },
    {
      id: 'action',
      head: t('table.action'),
      csv: ['action', 'action_words'],
      cell: fromRecord(({ action }) => ({
        kind: 'coded',
        id: action,
        words: t(`action.${action}`),
        order: TREATY_ACTIONS.indexOf(action),
        isSilent: action === 'none',
      })),
    },
    ...days.map(([key, name]): Column => ({
      id: key,
      head: t(`table.${key}` as MessageId),
      csv: [name],
      cell: fromRecord(({ [key]: iso }) => (iso === undefined ? EMPTY : { kind: 'day', iso })),
    })),
    ruleColumn(question),
    sourcesColumn(question),
  ]
}

/** All that the map shows for the present question, as columns; country and sub-region are always first. */
export const columnsOf = (question: TableQuestion): readonly Column[] => [
  country(question),
  region(question),
  ...answerColumns(question),
]

const answerColumns = (question: TableQuestion): readonly Column[] => {
  const { theme, sub } = question.filters
  switch (kindOf(theme, sub)) {
    case 'treaties':
      return treatyColumns(question)
    case 'since':
      return offenceColumns(question)
    default:
      return classColumns(question)
  }
}

const country = ({ texts }: TableQuestion): Column => ({
  id: 'country',
  head: texts.t('grid.country'),
  csv: ['entity', 'country'],
  cell: (entity) => ({
    kind: 'country',
    entity,
    label: entityLabel(entity),
    inFile: nameInFile(texts, entity),
  }),
})

const region = ({ texts: { t } }: TableQuestion): Column => ({
  id: 'region',
  head: t('table.region'),
  csv: ['region', 'region_words'],
  cell: (entity) => ({
    kind: 'coded',
    id: entity.region,
    words: t(`region.${entity.region}`),
    order: REGIONS.indexOf(entity.region),
  }),
})

/** The head of the answers says their time. */
const answerHead = ({ texts, dataset, filters }: TableQuestion): string =>
  texts.t('table.answer', { time: timeWords(texts, dataset, filters) })

const classColumns = (question: TableQuestion): Column[] => {
  const { texts, filters } = question
  const { t } = texts
  const isAtLeast = formsCountedOn(filters.theme, filters.sub) !== undefined
  return [
    {
      id: 'class',
      head: answerHead(question),
      csv: ['class', 'class_words'],
      cell: (entity, value) => valueCell(question, entity, value),
    },
    ...(hasEvidenceChoice(filters.theme) ? [otherColumn(question)] : []),
    ...(isAtLeast ? [atLeastColumn(question)] : []),
    {
      id: 'asOf',
      head: t('table.asOf'),
      csv: ['as_of'],
      cell: ({ code }, { asOf = lastDeciding(question, code) }) =>
        asOf === undefined ? EMPTY : { kind: 'number', value: asOf },
    },
    ruleColumn(question),
    sourcesColumn(question),
  ]
}

/** The year of the last report that decides: of those that state a role, or else of all. */
const lastDeciding = (question: TableQuestion, code: EntityCode): number | undefined => {
  const { dataset, filters, provenance } = question
  const { theme, sub, evidence } = filters
  if (provenance.status !== 'ready' || !hasEvidenceChoice(theme)) return undefined
  const { reportYears, reportRoles } = provenance.value
  const counted = (years: readonly number[] = []) => reportsUpTo(years, lastReportOf(dataset, filters))
  const roles = mapRowOf(theme, sub).roles ?? []
  const stated = roles.flatMap((role) => counted(reportRoles[code]?.[role][evidence]))
  const deciding = stated.length > 0 ? stated : counted(reportYears[code])
  return deciding.length > 0 ? Math.max(...deciding) : undefined
}

/** The answer by the statements that the map does not count. */
const otherColumn = (question: TableQuestion): Column => {
  const { texts, dataset } = question
  const filters = { ...question.filters, evidence: otherEvidence(question.filters.evidence) }
  const { evidence } = filters
  return {
    id: 'other',
    head: texts.t(`table.other.${evidence}`),
    csv: [`class_${evidence}`, `class_${evidence}_words`],
    cell: (entity) => valueCell({ ...question, filters }, entity, dataset.valueOf(entity.code, filters)),
  }
}

const atLeastColumn = ({ texts: { t } }: TableQuestion): Column => ({
  id: 'atLeast',
  head: t('table.atLeast'),
  csv: ['at_least'],
  cell: (_, { atLeast }) => (atLeast === undefined ? EMPTY : { kind: 'number', value: atLeast }),
})

const FIRSTS = ['partial', 'full'] as const

const offenceColumns = (question: TableQuestion): Column[] => {
  const { texts, provenance } = question
  const offences = provenance.status === 'ready' ? provenance.value.offences : []
  return [
    {
      id: 'class',
      head: answerHead(question),
      csv: ['class', 'status_words'],
      cell: (entity, value) => valueCell(question, entity, value, valueLine(texts, question.filters, value)),
    },
    ...FIRSTS.map((level): Column => ({
      id: level,
      head: texts.t(`table.${level}`),
      csv: [`first_${level}`],
      cell: ({ code }) => {
        const iso = codedSince(
          offences.find((record) => record.entity === code),
          level,
        )
        return iso === undefined ? EMPTY : { kind: 'day', iso }
      },
    })),
    ruleColumn(question),
    sourcesColumn(question),
  ]
}
