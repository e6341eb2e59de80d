import { offenceWords } from '../../wording/offenceWords'
import { EMPTY } from './cells'
import { classCell, type Column, ruleColumn, sourcesColumn, type TableQuestion } from './column'

/** The first years, or months, that the coding names, each a column. */
const FIRSTS = ['partial', 'full'] as const

/** Since when trafficking is an offence: the status on the day shown, then what the coding says whatever the day. */
export const offenceColumns = (question: TableQuestion): Column[] => {
  const { texts, dataset, filters } = question
  return [
    {
      id: 'class',
      head: texts.t('table.status', { day: texts.day(filters.on) }),
      csv: ['class', 'status_words'],
      cell: (_, value) => classCell(question, value, value.offence && offenceWords(texts, value.offence)),
    },
    ...FIRSTS.map((level): Column => ({
      id: level,
      head: texts.t(`table.${level}`),
      csv: [`first_${level}`],
      cell: ({ code }) => {
        const iso = dataset.offenceRecord(code)?.[level]
        return iso === undefined ? EMPTY : { kind: 'day', iso }
      },
    })),
    ruleColumn(question),
    sourcesColumn(question),
  ]
}
