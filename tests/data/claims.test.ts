import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../scripts/wording/textsOfLanguage'
import { LANGUAGES } from '../../src/domain/languages'
import { hasInstrument } from '../../src/domain/themes'
import { type Answer, answerOf, keyCounts } from '../../src/state/answer'
import { openTreaties } from '../../src/state/comparison'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { toQuery } from '../../src/state/link'
import { type Claim, claimOf } from '../../src/state/claim'
import { READERS, shapeOf, wrongWords } from '../support/claimFaults'
import { BANNED } from '../support/claimWords'
import { textsIn } from '../support/allTexts'
import { claimText } from '../../src/text/sentences/heads'
import { entityLabel } from '../../src/text/sentences/words'
import { isContradicted } from '../support/contradicted'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import { EVERY_PLACE, everyClass, everyQuestion, everyTime } from '../support/everyState'
import { membersIn2007 } from '../support/members'
import { type Counted, countedIn, recounted, SILENT, treatiesOn } from './recount/byPlace'
import { FORMS } from './recount/years'

/** What each head counts, beside the rest of its base: the classes that the claim is about. */
const CLAIMED: Readonly<Record<string, string>> = {
  'patterns/main': 'origin-and-destination',
  'patterns/transit': 'reported',
  'internal/main': 'reported',
  'definitions/main': '7-or-more 6',
  'definitions/all-forms': '7-or-more',
  'definitions/law': 'comprehensive-act',
  'definitions/since': 'full',
  'definitions/distinct-child-definition': 'separate-article special-rule-in-definition',
  'definitions/non-punishment': 'yes',
  'plans/main': 'child-specific general',
  'coordination/main': 'coordinator-and-body coordinator body',
  'coordination/rapporteur': 'yes',
  'treaties/main': 'bound',
  ...Object.fromEntries(FORMS.map((form) => [`definitions/${form}`, 'named'])),
}

const dataset = realDataset()
const entities = readDataCsv('entities.csv', 'id subregion short_name')
const nameOf = new Map(entities.map(({ id, short_name: name }) => [id, id === 'XKX' ? `${name}*` : name]))

/** Who is in each place, from the tables of countries and memberships alone. */
const PLACES = EVERY_PLACE.map((place) => {
  const members = place.groups.map(membersIn2007)
  const codes = entities
    .filter(({ subregion }) => place.regions.length === 0 || place.regions.some((id) => id === subregion))
    .filter(({ id }) => members.length === 0 || members.some((own) => own.has(id)))
    .map(({ id }) => id)
  return { place, codes }
})

/** Kosovo (UNSCR 1244) cannot join a treaty by itself and is in no share of them. */
const isCounted =
  ({ theme }: Filters) =>
  (code: string) =>
    !hasInstrument(theme) || code !== 'XKX'

/** The institutions that lead most often, "another institution" like any other. */
const leadMost = ({ of, ids }: Counted): readonly string[] => {
  const leaders = ids.filter((id) => id !== 'none' && !SILENT.has(id))
  const most = Math.max(0, ...leaders.map((id) => of(id)))
  return leaders.filter((id) => of(id) === most)
}

const sum = (parts: Claim['parts']): number => parts.reduce((all, { n }) => all + n, 0)

/** Who has an answer that conflicts.csv contradicts. */
const contradictedIn = (filters: Filters & { on: string }, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => isContradicted(filters, code, filters.on)).map((code) => nameOf.get(code) ?? '?')

/** What is wrong with the numbers of the key, beside what is counted again. */
const wrongKey = (filters: Filters, answer: Answer, counted: Counted): string[] =>
  keyCounts(dataset, filters, answer).flatMap(({ classId, total }) =>
    total === counted.of(classId) ? [] : [`key ${classId} ${total}, not ${counted.of(classId)}`],
  )

/** What is wrong with what a claim says of plans on child trafficking. */
const wrongChildPlans = ({ childPlans }: Claim, counted: Counted): string[] =>
  Object.entries(childPlans ?? {}).flatMap(([said, n]) => {
    const own =
      said === 'documented'
        ? counted.of('child-specific')
        : counted.childPlans(said === 'silent' ? undefined : said)
    return n === own ? [] : [`child plans ${said} ${n}, not ${own}`]
  })

/** What is wrong with the numbers of a claim, beside what is counted again. */
const wrongNumbers = (claim: Claim, { theme, sub, classes }: Filters, counted: Counted): string[] => {
  const { of, inferred, base, pairs } = counted
  const own = CLAIMED[`${theme}/${sub}`]?.split(' ')
  const isPressed = classes.length > 0
  const claimed = isPressed ? classes : (own ?? leadMost(counted))
  // Each of several institutions that lead most often has the same number.
  const n = isPressed || own ? of(...claimed) : of(...claimed.slice(0, 1))
  const ids = claim.counted.map(({ classId }) => classId)
  const rest = [...claim.parts, ...claim.silence]
  const all = rest.reduce((some, part) => some + part.n, of(...claimed))
  const silent = of(...SILENT) - of(...claimed.filter((id) => SILENT.has(id)))
  return [
    ...rest.flatMap((part) =>
      part.n === of(part.classId) && part.inferred === inferred(part.classId)
        ? []
        : [`${part.classId} ${part.n}, inferred ${part.inferred}`],
    ),
    ...(claim.inferred === inferred(...(isPressed ? classes : counted.ids))
      ? []
      : [`inferred ${claim.inferred}`]),
    ...(claim.n === n && ids.toSorted().join() === claimed.toSorted().join()
      ? []
      : [`claims ${ids.join()} ${claim.n}, not ${claimed.join()} ${n}`]),
    ...(claim.base === base ? [] : [`of ${claim.base}, not ${base}`]),
    // Before a treaty opens, nobody is a party and nothing is silent; a class that is pressed has the key beside it.
    ...(claim.opened || isPressed || all === base + pairs ? [] : [`${all} of ${base} and ${pairs}`]),
    ...(claim.opened || sum(claim.silence) === silent
      ? []
      : [`silence ${sum(claim.silence)}, not ${silent}`]),
    ...(claim.parts.some(({ classId }) => SILENT.has(classId)) ? ['silence among the parts'] : []),
  ]
}

describe.each(everyQuestion(dataset))('$theme $sub $evidence $instrument', (question) => {
  it('claims at every time, of every place and class, what the tables have, in words that claim no more', () => {
    const faults: string[] = []
    const read = new Set<string>()
    for (const on of everyTime(dataset, question)) {
      const valueOf = recounted(question, on)
      for (const { place, codes } of PLACES) {
        const counted = countedIn(codes.filter(isCounted(question)).map(valueOf))
        const answer = answerOf(dataset, { ...question, on, ...place })
        const contradicted = contradictedIn({ ...question, on }, codes)
        const wrongInKey = wrongKey(question, answer, countedIn(codes.map(valueOf)))
        for (const classes of everyClass(question)) {
          const filters = { ...question, on, ...place, classes }
          const claim = claimOf(dataset, filters)
          const shape = shapeOf(claim)
          const wrong = [
            ...wrongInKey,
            ...wrongNumbers(claim, filters, counted),
            ...wrongChildPlans(claim, counted),
          ]
          const conflicts = claim.conflicts.map(entityLabel)
          if (conflicts.toSorted().join() !== contradicted.toSorted().join())
            wrong.push(`contradicted: ${conflicts.join()}, not ${contradicted.join()}`)
          if (claim.base > 0 && !read.has(shape))
            wrong.push(...READERS.flatMap((reader) => wrongWords(claim, reader)))
          read.add(shape)
          if (wrong.length > 0) faults.push(`${toQuery(filters, DEFAULT_FILTERS)}: ${wrong.join('; ')}`)
        }
      }
    }
    expect(faults.slice(0, 9)).toEqual([])
  })
})

it('says of each class that is pressed with another who denies it', () => {
  const classes = ['none', 'aggravation-only']
  const filters = {
    ...DEFAULT_FILTERS,
    theme: 'definitions',
    sub: 'distinct-child-definition',
    on: '2009',
    classes,
  } as const
  expect(claimText(textsIn('en'), dataset, filters)).toContain(
    'Higher penalty; No rule for children, a source says: 14',
  )
})

it('counts the treaties of a country among those open to it that day', () => {
  const treaties = everyQuestion(dataset).filter(({ theme }) => hasInstrument(theme))
  const daysOf = (code: string) =>
    new Set(treaties.flatMap((question) => dataset.periodsOf(code, question).map(({ from }) => from)))
  const faults = entities.flatMap(({ id }) =>
    [...daysOf(id)].flatMap((day) => {
      const classes = treaties.map(({ instrument }) => treatiesOn(day).get(`${id} ${instrument}`) ?? '?')
      const open = classes.filter((classId) => classId !== 'not-open' && classId !== 'cannot-join').length
      const joined = classes.filter((classId) => classId === 'bound').length
      const found = openTreaties(dataset, id, day)
      return found.open === open && found.joined === joined
        ? []
        : [`${id} ${day}: ${found.joined} of ${found.open}, not ${joined} of ${open}`]
    }),
  )
  expect(faults.slice(0, 9)).toEqual([])
})

it.each(LANGUAGES)('no message in %s has words that are gone', (language) => {
  const messages = messagesOf(language)
  expect(messages.length).toBeGreaterThan(500)
  expect(messages.filter(({ text }) => BANNED[language].test(text))).toEqual([])
})
