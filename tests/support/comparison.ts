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

/** The rows of every question of two, from classes.csv alone. */
const everyRow = ([first = '', second = '']: readonly string[]): ComparedRows => {
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

/** Every row that a comparison of two must have: counts of forms, and all forms, are one, which differs where any does. */
export const expectedRows = (pair: readonly string[]): ComparedRows => {
  const rows = everyRow(pair)
  const forms = Object.entries(rows).filter(([id]) => isOfForms(id))
  const doDiffer = forms.some(([, row]) => row.at(-1) === 'differs')
  const main = rows['definitions'] ?? []
  return Object.fromEntries([
    ...Object.entries(rows).filter(([id]) => !isOfForms(id)),
    ['definitions', doDiffer ? [...main.slice(0, -1), 'differs'] : main],
  ])
}

/** How many rows came out with a word. */
export const countOf = (rows: ComparedRows, word: string): number =>
  Object.values(rows).filter((row) => row.at(-1) === word).length
