import { TREATY_ACTIONS, type TreatyRecord } from '../../domain/treaty'
import type { MessageId } from '../../text/i18n'
import { treatyWords } from '../../text/sentences/treatyWords'
import { type Cell, EMPTY } from './cells'
import { classCell, type Column, ruleColumn, sourcesColumn, type TableQuestion } from './column'

/** The days that a record may hold, each a column; those that no record of the instrument holds are left out. */
const DAYS = [
  ['signed', 'signed'],
  ['bound', 'bound'],
  ['entryIntoForce', 'entry_into_force'],
  ['listedBy', 'listed_by'],
  ['notBoundOn', 'not_bound_on'],
  ['ended', 'ended'],
  ['knownUntil', 'known_until'],
] as const satisfies readonly (readonly [keyof TreatyRecord, string])[]

/** Status on the day shown, then what the record holds whatever the day: its own days, action and sources. */
export const treatyColumns = (question: TableQuestion): Column[] => {
  const { texts, dataset, filters } = question
  const { t, day } = texts
  const recordOf = (code: string) => dataset.treatyRecord(code, filters.instrument)
  const records = dataset.entities.flatMap(({ code }) => recordOf(code) ?? [])
  const days = DAYS.filter(([key]) => records.some((record) => record[key] !== undefined))
  const fromRecord =
    (cellOf: (record: TreatyRecord) => Cell): Column['cell'] =>
    ({ code }) => {
      const record = recordOf(code)
      return record ? cellOf(record) : EMPTY
    }
  return [
    {
      id: 'class',
      head: t('table.status', { day: day(filters.on) }),
      csv: ['class', 'status_words'],
      cell: (_, value) => classCell(question, value, value.treaty && treatyWords(texts, value.treaty)),
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
