import { readDataCsv } from './csv'

const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')

const opened = new Map(
  readDataCsv('instruments.csv', 'url_id opened').map(({ url_id: id, opened: day }) => [
    `treaties/${id}`,
    day ?? '',
  ]),
)

/** Day for which classes.csv has what hangs on the day. */
const DAY = '2007-09-30'

/** Classes that do not tell: nothing is compared with them. */
const SILENT = [
  'not-documented',
  'partly-documented',
  'not-covered',
  'not-known',
  'date-unknown',
  'not-mentioned',
  'neither',
]

/** Classes of which one half is not mentioned, which denies nothing. */
const HALF = ['origin', 'destination']

/** Class on the one side, class on the other, and what comes of them, by the id of the question. */
export type ComparedRows = Record<string, readonly string[]>

/** Every row that the comparison of two must have, from classes.csv alone. */
export const expectedRows = ([first = '', second = '']: readonly string[]): ComparedRows => {
  const answers = new Map<string, { class: string }>()
  for (const { entity, theme, sub, evidence, class: classId } of classes) {
    const id = [theme, sub, evidence === 'anyone' ? evidence : ''].filter(Boolean).join('/')
    answers.set(`${entity} ${id}`, { class: classId })
  }
  const ids = [...answers.keys()].filter((key) => key.startsWith(`${first} `)).map((key) => key.slice(4))
  return Object.fromEntries(
    ids.map((id) => {
      const [a, b] = [answers.get(`${first} ${id}`), answers.get(`${second} ${id}`)]
      if (!a || !b) throw new Error(`classes.csv has no ${id}`)
      const isOutside = [a, b].some((answer) => answer.class === 'cannot-join')
      if (isOutside || (opened.get(id) ?? '') > DAY) return [id, [a.class, b.class, 'cannot be compared']]
      const known = [a, b].filter((answer) => !SILENT.includes(answer.class)).length
      const isSame = a.class === b.class
      const isHalf = [a, b].some((answer) => HALF.includes(answer.class))
      const both = isSame ? 'same' : isHalf ? 'only one is known' : 'differs'
      const word = ['neither is known', 'only one is known', both][known] ?? ''
      return [id, [a.class, b.class, word]]
    }),
  )
}

const isOfForms = (id: string): boolean =>
  /^definitions(\/|$)/.test(id) && !/law$|since$|distinct-child-definition$|non-punishment$/.test(id)

/** The rows as the sentence counts them: all counts of forms, and all forms, are one, which differs where any does. */
export const countedOnce = (rows: ComparedRows): ComparedRows => {
  const forms = Object.entries(rows).filter(([id]) => isOfForms(id))
  const differing = forms.find(([, row]) => row.at(-1) === 'differs')
  return Object.fromEntries([
    ...Object.entries(rows).filter(([id]) => !isOfForms(id)),
    ['definitions', differing?.[1] ?? rows['definitions'] ?? []],
  ])
}

/** How many rows came out with a word. */
export const countOf = (rows: ComparedRows, word: string): number =>
  Object.values(rows).filter((row) => row.at(-1) === word).length
