import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages'
import { hasEvidenceChoice, hasInstrument, kindOf } from '../../src/domain/themes'
import { answerOf } from '../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { toQuery } from '../../src/state/link'
import { type Claim, claimOf } from '../../src/text/sentences/claims'
import { headOf, wholeClaim } from '../../src/text/sentences/heads'
import { textsIn } from '../support/allTexts'
import { ABSOLUTE, AT_LEAST, BANNED, RATIFIED, SIGNED, WHO_DENIES } from '../support/claimWords'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import { EVERY_PLACE, everyClass, everyQuestion, everyTime } from '../support/everyState'
import { membersIn2007 } from '../support/members'
import { keyOf } from './recount/answer'
import { recountOffences } from './recount/offences'
import { recountTreaties } from './recount/treaties'
import { FORMS, policyBy, reportsBy } from './recount/years'

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

const SILENT = new Set(
  'not-documented partly-documented not-covered not-known date-unknown not-known-since'.split(' '),
)

const dataset = realDataset()
const entities = readDataCsv('entities.csv', 'id subregion')

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

/** The classes of each country at a time, counted again. */
const recounted = ({ theme, sub, evidence, instrument }: Filters, time: string) => {
  if (hasInstrument(theme)) {
    const all = recountTreaties(time)
    return (code: string) => [all.get(`${code} ${instrument}`) ?? '?']
  }
  if (kindOf(theme, sub) === 'since') {
    const all = recountOffences(time)
    return (code: string) => [all.get(code) ?? '?']
  }
  const all = hasEvidenceChoice(theme) ? reportsBy(Number(time)) : policyBy(Number(time))
  const about = hasEvidenceChoice(theme) ? evidence : ''
  return (code: string) =>
    (all.get(keyOf(code, theme, sub === 'main' ? '' : sub, about))?.classes ?? '?').split(' ')
}

/** The classes of the countries in a place, counted again: how many have each, how many there are, and how many have two. */
interface Counted {
  readonly of: (...ids: readonly string[]) => number
  readonly ids: readonly string[]
  readonly base: number
  readonly pairs: number
}

const countedIn = (classes: readonly (readonly string[])[]): Counted => {
  const counts = new Map<string, number>()
  for (const id of classes.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return {
    of: (...ids) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0),
    ids: [...counts.keys()],
    base: classes.length,
    pairs: classes.filter(({ length }) => length > 1).length,
  }
}

/** The institutions that lead most often, "another institution" like any other. */
const leadMost = ({ of, ids }: Counted): readonly string[] => {
  const leaders = ids.filter((id) => id !== 'none' && !SILENT.has(id))
  const most = Math.max(0, ...leaders.map((id) => of(id)))
  return leaders.filter((id) => of(id) === most)
}

const sum = (parts: Claim['parts']): number => parts.reduce((all, { n }) => all + n, 0)

/** What is wrong with the numbers of a claim, beside what is counted again. */
const wrongNumbers = (claim: Claim, { theme, sub, classes }: Filters, counted: Counted): string[] => {
  const { of, base, pairs } = counted
  const own = CLAIMED[`${theme}/${sub}`]?.split(' ')
  const isPressed = classes.length > 0
  const claimed = isPressed ? classes : (own ?? leadMost(counted))
  // Each of several institutions that lead most often has the same number.
  const n = isPressed || own ? of(...claimed) : of(...claimed.slice(0, 1))
  const rest = [...claim.parts, ...claim.silence]
  const all = rest.reduce((sum, part) => sum + part.n, of(...claimed))
  const silent = of(...SILENT) - of(...claimed.filter((id) => SILENT.has(id)))
  return [
    ...rest.flatMap((part) => (part.n === of(part.classId) ? [] : [`${part.classId} ${part.n}`])),
    ...(claim.n === n && claim.counted.toSorted().join() === claimed.toSorted().join()
      ? []
      : [`claims ${claim.counted.join()} ${claim.n}, not ${claimed.join()} ${n}`]),
    ...(claim.base === base ? [] : [`of ${claim.base}, not ${base}`]),
    // Before a treaty opens, nobody is a party and nothing is silent; a class that is pressed has the key beside it.
    ...(claim.opened || isPressed || all === base + pairs ? [] : [`${all} of ${base} and ${pairs}`]),
    ...(claim.opened || sum(claim.silence) === silent
      ? []
      : [`silence ${sum(claim.silence)}, not ${silent}`]),
    ...(claim.parts.some(({ classId }) => SILENT.has(classId)) ? ['silence among the parts'] : []),
  ]
}

const READERS = LANGUAGES.map((language) => ({ language, texts: textsIn(language) }))

/** All that decides the words of a claim; its numbers and its time only fill their places. */
const shapeOf = (claim: Claim): string =>
  JSON.stringify([
    claim.id,
    claim.counted,
    claim.time === claim.first,
    [...claim.parts, ...claim.silence].map(({ classId }) => classId),
    [claim.inferred > 0, claim.signed, claim.inForce, claim.opened].map(Boolean),
    claim.signed === undefined,
    Object.values(claim.childPlans ?? {}).map((n) => n > 0),
    claim.conflicts.length > 0,
  ])

const has = (text: string, n: number): boolean =>
  [...text.matchAll(/\d+/g)].some(([digits]) => digits === String(n))

const isOnly = (words: RegExp, text: string, fault: string) => (words.test(text) ? [`${fault}: ${text}`] : [])

/** What is wrong with the words of a claim in a language: the head has a key beside it, the whole claim stands alone. */
const wrongWords = (claim: Claim, { language, texts }: (typeof READERS)[number]): string[] => {
  const [head, whole] = [headOf(texts, claim), wholeClaim(texts, claim)]
  const isDenied = claim.parts.some(({ classId }) => classId === 'none' || classId === 'no')
  const numbers = claim.opened ? [] : [claim.n, claim.base]
  return [
    ...[head, whole].flatMap((text) => [
      ...[...numbers, ...claim.silence.map(({ n }) => n)].flatMap((n) =>
        has(text, n) ? [] : [`lacks ${n}: ${text}`],
      ),
      ...(claim.silence.length > 0 ? isOnly(ABSOLUTE[language], text, 'absolute beside silence') : []),
      ...isOnly(BANNED[language], text, 'words that are gone'),
      ...(claim.opened ? isOnly(RATIFIED[language], text, 'a treaty that is not open') : []),
      ...(claim.opened && claim.question.instrument.startsWith('ilo')
        ? isOnly(SIGNED[language], text, 'a convention is not signed')
        : []),
      ...(claim.signed === undefined || AT_LEAST[language].test(text) ? [] : [`no least number: ${text}`]),
      ...isOnly(/[{}]|undefined|NaN| {2}|\.\.|: \./, text, 'not whole'),
    ]),
    ...claim.parts.flatMap(({ n }) => (has(whole, n) ? [] : [`lacks ${n}: ${whole}`])),
    ...(isDenied && !WHO_DENIES[language].test(whole) ? [`a denial is nobody's: ${whole}`] : []),
  ]
}

describe.each(everyQuestion(dataset))('$theme $sub $evidence $instrument', (question) => {
  it('claims at every time, of every place and class, what the tables have, in words that claim no more', () => {
    const faults: string[] = []
    const read = new Set<string>()
    for (const on of everyTime(dataset, question)) {
      const classesOf = recounted(question, on)
      for (const { place, codes } of PLACES) {
        const counted = countedIn(codes.filter(isCounted(question)).map(classesOf))
        const answer = answerOf(dataset, { ...question, on, ...place })
        for (const classes of everyClass(question)) {
          const filters = { ...question, on, ...place, classes }
          const claim = claimOf(dataset, answer, filters)
          const shape = shapeOf(claim)
          const wrong = wrongNumbers(claim, filters, counted)
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
