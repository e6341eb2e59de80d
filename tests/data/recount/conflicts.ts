import { readFileSync } from 'node:fs'
import { parseCsv, readDataCsv } from '../../support/csv'

const observations = readDataCsv(
  'observations.csv',
  'entity indicator code evidence as_of in_period confidence superseded_by superseded_from source_id in_force_from',
)
const periods = readDataCsv('periods.csv', 'entity theme sub evidence from class wording as_of source_ids')
const corridors = readDataCsv('corridors.csv', 'report_year origin destination transit victims')
const detected = readDataCsv('unodc-child-victims.csv', 'entity year other_release parts_exceed')
const later = new Set(
  parseCsv(readFileSync('data/study/laws.csv', 'utf8'), 'laws.csv', 'source_id printed')
    .filter(({ printed }) => printed === 'later')
    .map((row) => row.source_id),
)

type Observation = (typeof observations)[number]

const numbersBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => first + more)

/** Groups of years, or days as numbers, that follow one another. */
const runsOf = (numbers: readonly number[]): [number, number][] => {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] + 1 === number) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

const keyOf = (...parts: readonly (string | number | undefined)[]): string => parts.join(' | ')

/** Whether a chapter of a report mentions a role; undefined where the report has no chapter on the country. */
const chapters = new Map<string, boolean>()
for (const { entity, indicator, code, evidence, as_of: year } of observations)
  if (evidence) {
    const key = keyOf(entity, year, evidence, indicator.split('-').at(-1))
    chapters.set(key, code === 'yes' || chapters.get(key) === true)
  }

const rolesAndRoutes = (): string[] => {
  const found = new Set<string>()
  for (const { report_year: year, origin, destination, transit, victims } of corridors)
    for (const who of victims.startsWith('children') ? ['children', 'anyone'] : ['anyone'])
      for (const [role, codes] of [
        ['origin', [origin]],
        ['destination', [destination]],
        ['transit', transit.split(';')],
      ] as const)
        for (const entity of codes) {
          if (chapters.get(keyOf(entity, year, who, role)) !== false) continue
          const mentioned = numbersBetween(2003, 2011).filter((one) =>
            chapters.get(keyOf(entity, one, who, role)),
          )
          const until = Math.min(...mentioned, 2012) - 1
          const held = until >= Number(year) ? [year, until] : ['', '']
          const question = role === 'transit' ? 'patterns/transit' : 'patterns'
          found.add(keyOf(entity, question, who, role, 'role-route', year, ...held))
        }
  return [...found]
}

/** The answers of a question by year, each with the times at which it holds. */
const answersOf = (theme: string, sub: string) => {
  const own = periods.filter((row) => row.theme === theme && row.sub === sub)
  return own.map((row) => {
    const next = own.find(({ entity, from }) => entity === row.entity && from > row.from)?.from
    return { ...row, until: next === undefined ? undefined : next }
  })
}
const yearsOf = ({ from, until }: { from: string; until: string | undefined }) =>
  numbersBetween(Number(from), until === undefined ? 2009 : Number(until) - 1)

const isShared = (a: string, b: string): boolean => a.split(';').some((id) => b.split(';').includes(id))
const firstYear = ({ as_of: said, in_force_from: force }: Observation): number =>
  Math.max(Number(said || '9999'), Number(force.slice(0, 4) || '0'))
const isInForce = (row: Observation, year: number): boolean =>
  row.superseded_by === '' || Number(row.superseded_from || '0') > year
const isSure = ({ in_period: isIn, confidence }: Observation): boolean =>
  isIn === 'yes' && confidence !== 'low'
const isUndated = (row: Observation): boolean =>
  row.as_of === '' &&
  row.confidence !== 'low' &&
  row.superseded_by === '' &&
  !row.source_id.split(';').some((id) => later.has(id))

const otherLaws = (): string[] => {
  const rows = observations.filter(({ indicator }) => indicator === 'definition-form')
  return [...new Set(rows.map(({ code }) => code))].flatMap((form) =>
    answersOf('definitions', form)
      .filter((answer) => answer.class === 'not-named')
      .flatMap((answer) => {
        const others = rows.filter(
          (row) =>
            row.entity === answer.entity && row.code === form && !isShared(row.source_id, answer.source_ids),
        )
        const years = yearsOf(answer)
        const name = (said: string, held: readonly number[]) =>
          runsOf(held).map(([from, to]) =>
            keyOf(answer.entity, `definitions/${form}`, '', '', 'other-law', said, from, to),
          )
        const dated = others.filter(isSure).flatMap((row) =>
          name(
            row.as_of,
            years.filter((year) => firstYear(row) <= year && isInForce(row, year)),
          ),
        )
        const isLast = years.at(-1) === 2009
        return [...dated, ...(isLast && others.some(isUndated) ? name('', years) : [])]
      }),
  )
}

/** Questions with one answer, and the indicator of the statements on them. */
const ONE_ANSWER = [
  ['definitions', 'law', 'trafficking-law'],
  ['definitions', 'distinct-child-definition', 'distinct-child-definition'],
  ['definitions', 'non-punishment', 'non-punishment'],
  ['coordination', 'rapporteur', 'national-rapporteur'],
] as const

const documents = (): string[] =>
  ONE_ANSWER.flatMap(([theme, sub, indicator]) => {
    const contradicted = new Map<string, number[]>()
    const undated: string[] = []
    for (const answer of answersOf(theme, sub)) {
      const others = observations.filter(
        (row) =>
          row.entity === answer.entity &&
          row.indicator === indicator &&
          row.code !== answer.class &&
          !isShared(row.source_id, answer.source_ids),
      )
      const said = answer.class === 'not-documented' ? [] : others
      for (const row of said.filter(isSure))
        if (row.as_of === answer.as_of && row.superseded_by === '') {
          const key = keyOf(row.entity, `${theme}/${sub}`, '', '', 'same-year', row.as_of)
          contradicted.set(key, [...(contradicted.get(key) ?? []), ...yearsOf(answer)])
        }
      if (theme === 'definitions' && sub !== 'non-punishment' && answer.until === undefined)
        if (said.some(isUndated))
          undated.push(keyOf(answer.entity, `${theme}/${sub}`, '', '', 'undated', '', answer.from, 2009))
    }
    return [
      ...[...contradicted].flatMap(([key, years]) => runsOf(years).map((run) => keyOf(key, ...run))),
      ...undated,
    ]
  })

const plans = (): string[] =>
  answersOf('plans', '')
    .filter(({ class: id, until }) => id === 'general' && until === undefined)
    .filter(({ entity }) => {
      const own = observations.filter(
        (row) => row.entity === entity && row.indicator === 'child-specific-plan',
      )
      return !own.some(isSure) && own.some((row) => row.code === 'adopted' && isUndated(row))
    })
    .map(({ entity, from }) => keyOf(entity, 'plans', '', '', 'undated', '', from, 2009))

const DAY = 86_400_000
const dayNumber = (day: string): number => Date.parse(day) / DAY
const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

const codedOffences = (): string[] => {
  const laws = answersOf('definitions', 'law').flatMap((answer) =>
    yearsOf(answer).map((year) => ({ ...answer, year })),
  )
  const days = new Map<string, number[]>()
  for (const coded of answersOf('definitions', 'since'))
    for (const law of laws.filter(({ entity }) => entity === coded.entity)) {
      const isNone = /^(?:other-offences-only|none)$/.test(law.class)
      const isOffence = /^(?:comprehensive-act|specific-offence)$/.test(law.class)
      const start = dayNumber(`${law.year}-01-01`)
      const end = dayNumber(`${law.year}-12-31`)
      // A law of a year is there at its end, and so are the days until the end of the next one.
      const all =
        coded.class === 'full' && isNone
          ? numbersBetween(start, end)
          : coded.class === 'not-yet' && coded.wording === 'not-yet' && isOffence
            ? numbersBetween(end, dayNumber(`${law.year + 1}-12-30`))
            : []
      const until = coded.until === undefined ? Infinity : dayNumber(coded.until)
      const held = all.filter((day) => day >= dayNumber(coded.from) && day < until)
      days.set(coded.entity, [...(days.get(coded.entity) ?? []), ...held])
    }
  return [...days].flatMap(([entity, own]) =>
    runsOf(own).flatMap(([from, to]) => {
      const ends = numbersBetween(1990, 2009).filter((year) => {
        const end = dayNumber(`${year}-12-31`)
        return from <= end && end <= to
      })
      const years = [...new Set([ends[0], ends.at(-1)])].join('-')
      return [
        keyOf(entity, 'definitions/law', '', '', 'coded-offence', years, ends[0], ends.at(-1)),
        keyOf(entity, 'definitions/since', '', '', 'coded-offence', years, dayText(from), dayText(to)),
      ]
    }),
  )
}

const victims = (): string[] =>
  detected.flatMap(({ entity, year, other_release: other, parts_exceed: parts }) =>
    [other && 'release', parts && 'parts']
      .filter(Boolean)
      .map((kind) => keyOf(entity, 'detected-victims', '', '', kind, year, year, year)),
  )

/** Every contradiction once more, as its entity, question, who, role, kind, years, and the times at which it holds. */
export const recountConflicts = (): string[] =>
  [rolesAndRoutes, otherLaws, documents, plans, codedOffences, victims].flatMap((find) => find()).toSorted()

export const publishedConflicts = (): string[] =>
  readDataCsv('conflicts.csv', 'entity question who about kind years from to')
    .map((row) => keyOf(row.entity, row.question, row.who, row.about, row.kind, row.years, row.from, row.to))
    .toSorted()
