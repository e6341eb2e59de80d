import { expect, it } from 'vitest'
import type { PolicyRow } from '../../../../data/build/read/policy'
import type { TipRow } from '../../../../data/build/read/tipFlows'
import { asOfYear, isInPeriod } from '../../../../data/build/rules/decidingRows'
import type { Decision } from '../../../../data/build/rules/decision'
import { strengthOf } from '../../../../data/build/rules/patterns'
import { policyRuleOf, reportRuleOf } from '../../../../data/build/rules/ruleOf'
import { type PolicyIndicator, ROLES, type Role } from '../../../../src/domain/evidence'

/** The lines of a table, as the cells of each. */
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

/**
 * Statements on an indicator, each in words: its code, then in any order a year, a confidence, a completeness, a source,
 * `force-` and the day from which the law was in force, `superseded` or `idle`, which is a plan not implemented. A statement is of 2005, high, complete and of one source by itself.
 */
const of = (indicator: string, ...statements: readonly string[]): PolicyRow[] =>
  statements.map((text) => {
    const [code = '', ...words] = text.split(' ')
    const said = (pattern: RegExp) => words.find((word) => pattern.test(word))
    const asOf = words.includes('undated') ? undefined : Number(said(/^\d{4}$/) ?? 2005)
    const completeness = said(/^(partial|silent)$/) ?? 'complete'
    return {
      line: 2,
      entity: 'AAA',
      indicator: indicator as PolicyIndicator,
      code,
      detail: words.includes('idle') ? 'national plan not implemented' : 'as a law or plan says',
      asOf,
      inForceFrom: said(/^force-/)?.slice('force-'.length),
      isInPeriod: isInPeriod(asOf),
      confidence: (said(/^(medium|low)$/) ?? 'high') as PolicyRow['confidence'],
      completeness: (completeness === 'silent' ? undefined : completeness) as PolicyRow['completeness'],
      sourceIds: [said(/^doc-/) ?? 'doc-001'],
      locator: 'p. 1',
      later: { sourceIds: [] },
      note: 'superseded, says the note',
      ...(words.includes('superseded') && { supersededBy: 'act of 2007', supersededFrom: 2007 }),
    }
  })

/** "national-action-plan: adopted 2003, none; trafficking-law: none" as statements. */
const statementsOf = (text: string): PolicyRow[] =>
  text.split('; ').flatMap((part) => {
    const [indicator = '', codes = ''] = part.split(': ')
    return codes === '' ? [] : of(indicator, ...codes.split(', '))
  })

/** A decision in words: classes, rule, year, the least number of forms, and the codes that decided. */
const inWords = ({ classes, rule, asOf, deciding, ...more }: Decision): string =>
  [
    classes.join('+'),
    rule,
    asOf,
    'atLeast' in more && `≥${String(more.atLeast)}`,
    more.childPlan && `child plan ${more.childPlan}`,
    ...(deciding.length > 0 ? ['by', ...deciding.map(({ code }) => code)] : []),
  ]
    .filter(Boolean)
    .join(' ')

const decided = (question: string, rows: readonly PolicyRow[]): string => {
  const [theme, sub = 'main'] = question.split('/')
  return inWords(policyRuleOf(theme as 'plans', sub as 'main')(rows))
}

const POLICY = `
  R1, medium confidence decides | plans | national-action-plan: adopted medium | general R15 2005 by adopted
  R1, low confidence does not | plans | national-action-plan: adopted low | not-documented R1
  R1, nor what is said after the period | plans | national-action-plan: adopted 2010 | not-documented R1
  R1, nor what has no date | plans | national-action-plan: adopted undated | not-documented R1
  R1, a secondary coding gives way | plans | national-action-plan: adopted doc-006, none medium | none R15 2005 by none
  R1, it decides alone | plans | national-action-plan: none doc-006 | none R15 2005 by none
  R1, and where the other may not | plans | national-action-plan: none doc-006, adopted low | none R15 2005 by none
  R1, not with low confidence itself | plans | national-action-plan: none doc-006 low | not-documented R1
  R1, one indicator at a time | definitions/law | trafficking-law: none doc-006; national-action-plan: adopted | none R15 2005 by none
  R9, the latest complete list | definitions | definition-form: servitude 2001, organ-removal 2006 | 1 R10 2006 by organ-removal
  R9, none with a row in part | definitions | definition-form: servitude 2001, organ-removal, prostitution partial | 1 R10 2001 by servitude
  R9, none with a silent row | definitions | definition-form: servitude 2001, organ-removal, prostitution silent | 1 R10 2001 by servitude
  R9, none with a superseded row | definitions | definition-form: servitude 2001, organ-removal, prostitution superseded | 1 R10 2001 by servitude
  R9, no list of low confidence | definitions | definition-form: servitude 2001, organ-removal low | 1 R10 2001 by servitude
  R9, no list after the period | definitions | definition-form: servitude 2001, organ-removal 2014 | 1 R10 2001 by servitude
  R9, the more confident of two | definitions | definition-form: servitude medium doc-000, organ-removal | 1 R10 2005 by organ-removal
  R9, then the first source | definitions | definition-form: servitude doc-002, organ-removal | 1 R10 2005 by organ-removal
  R9, two British acts as one | definitions | definition-form: servitude 2003 doc-182, organ-removal doc-184 | 2 R10 2005 by servitude organ-removal
  R10, each form once, “other” never | definitions | definition-form: servitude, other, servitude | 1 R10 2005 by servitude other servitude
  R10, of the seven forms alone | definitions | definition-form: begging, illegal-adoption | 1 R10 2005 by begging illegal-adoption
  R10, or of every form | definitions/all-forms | definition-form: begging, illegal-adoption | 2 R10 2005 by begging illegal-adoption
  R10, not by the law’s own count | definitions | definition-count: 5 | not-documented R12
  R11, no definition before any list | definitions | definition-count: 0 2007; definition-form: begging | no-definition R11 2007 by 0
  R11, within the period | definitions | definition-count: 0 2010 | not-documented R12
  R12, in part, of the seven | definitions | definition-form: servitude partial, begging partial, other partial | partly-documented R12 2005 ≥1 by servitude begging other
  R12, in part, of every form | definitions/all-forms | definition-form: servitude partial, begging partial | partly-documented R12 2005 ≥2 by servitude begging
  R12, a superseded list alone | definitions | definition-form: servitude superseded | partly-documented R12 2005 ≥1 by servitude
  R12, not beside another | definitions | definition-form: servitude superseded, organ-removal partial | partly-documented R12 2005 ≥1 by organ-removal
  one form, named by the complete list | definitions/begging | definition-form: begging, servitude | named R9 2005 by begging
  one form, not named by it | definitions/begging | definition-form: servitude, begging partial doc-002 | not-named R9 2005 by servitude
  one form, named by a list in part | definitions/begging | definition-form: begging partial | named R12 2005 by begging
  one form, never “not named” by silence | definitions/begging | definition-form: servitude partial | partly-documented R12 2005 by servitude
  one form, not by a superseded list | definitions/begging | definition-form: begging superseded | partly-documented R12 2005 by begging
  one form, without a definition | definitions/begging | definition-count: 0 | no-definition R11 2005 by 0
  one form, nothing documented | definitions/begging | | not-documented R12
  R13, confidence before year | institutions | lead-institution: interior 2009 medium, justice 2004 | justice R13 2004 by justice
  R13, the year, with each of its codes | institutions | lead-institution: health 2004, other, interior | interior+other R13 2005 by other interior
  R13, not documented | institutions | lead-institution: interior low | not-documented R1
  R14, none by a statement alone | institutions | lead-institution: none | none R14 2005 by none
  R15, the furthest stage of any year | plans | national-action-plan: none 2009, in-preparation, adopted 2003 | general R15 2003 by adopted
  R15, preparation before none | plans | national-action-plan: none, in-preparation | in-preparation R15 2005 by in-preparation
  R15, by each statement of the stage | plans | national-action-plan: adopted 2003, adopted 2008, none | general R15 2008 by adopted adopted
  R15, the furthest law in force | definitions/law | trafficking-law: none, specific-offence, comprehensive-act superseded | specific-offence R15 2005 by specific-offence
  R3, a superseded law alone | definitions/law | trafficking-law: comprehensive-act superseded | not-documented R1
  R15, the most distinct rule | definitions/distinct-child-definition | distinct-child-definition: none, aggravation-only | aggravation-only R15 2005 by aggravation-only
  R16, a plan of its own | plans | national-action-plan: none; child-specific-plan: adopted | child-specific R16 2005 by adopted
  R16, not part of another, nor by low confidence | plans | child-specific-plan: part-of-general-plan, adopted low | not-documented R1
  R16, part of the general one | plans | national-action-plan: adopted; child-specific-plan: part-of-general-plan | general R15 2005 child plan part by adopted
  R16, none, says a source | plans | national-action-plan: adopted; child-specific-plan: none | general R15 2005 child plan none by adopted
  R16, one without a year | plans | national-action-plan: adopted; child-specific-plan: adopted undated | general R15 2005 child plan undated by adopted
  R16, not beside what is no plan | plans | child-specific-plan: adopted undated | not-documented R1
  R17, not implemented, and still a plan | plans | national-action-plan: adopted idle | general R17 2005 by adopted
  R17, not by low confidence | plans | national-action-plan: adopted, adopted low idle | general R15 2005 by adopted
  R18, a coordinator and a body | coordination | national-coordination: coordinator, working-group | coordinator-and-body R18 2005 by coordinator working-group
  R18, a coordinator | coordination | national-coordination: coordinator | coordinator R18 2005 by coordinator
  R18, a body of another kind | coordination | national-coordination: inter-ministerial-body | body R18 2005 by inter-ministerial-body
  R18, what came after the last none | coordination | national-coordination: coordinator 2003, none 2006, working-group 2008 | body R18 2008 by working-group
  R18, none where it is the last word | coordination | national-coordination: coordinator 2003, none 2006 | none R18 2006 by none
  R18, nothing documented | coordination | | not-documented R1
  R13, on punishment | definitions/non-punishment | non-punishment: no 2009 medium, yes 2003 | yes R13 2003 by yes
  R13, on a rapporteur | coordination/rapporteur | national-rapporteur: no 2009 medium, yes 2003 | yes R13 2003 by yes
`

it.each(rowsOf(POLICY))('%s: %s by “%s”', (_, question = '', statements = '', expected) => {
  expect(decided(question, statementsOf(statements))).toBe(expected)
})

it('R10: seven forms and more are one class', () => {
  const six = 'debt-bondage begging criminal-activities armed-conflict forced-marriage servitude'.split(' ')
  const countOf = (...codes: readonly string[]) =>
    decided('definitions/all-forms', of('definition-form', ...six, ...codes)).split(' ')[0]
  expect([countOf(), countOf('illegal-adoption'), countOf('illegal-adoption', 'prostitution')]).toEqual([
    '6',
    '7-or-more',
    '7-or-more',
  ])
})

const lawBy = (year: number, ...statements: readonly string[]) =>
  decided('definitions/law', asOfYear(of('trafficking-law', ...statements), year)).split(' ')[0]

it('R2: a year is decided as if nothing later were known, and the period ends with 2009', () => {
  expect([2009, 2010, undefined].map(isInPeriod)).toEqual([true, false, false])
  expect(lawBy(2006, 'none 2006', 'specific-offence 2007', 'comprehensive-act undated')).toBe('none')
  expect(lawBy(2006, 'specific-offence 2001 superseded')).toBe('specific-offence')
  expect(lawBy(2007, 'specific-offence 2001 superseded')).toBe('not-documented')
})

it('R2: a law does not answer for a year before it was in force, and answers for that year whole', () => {
  const law = 'specific-offence 2004 force-2005-12-01'
  expect([2003, 2004, 2005, 2006].map((year) => lawBy(year, law))).toEqual([
    'not-documented',
    'not-documented',
    'specific-offence',
    'specific-offence',
  ])
  expect(lawBy(2004, 'specific-offence 2004 force-2003')).toBe('specific-offence')
  expect(lawBy(2009, 'specific-offence 2009 force-2010-01-01', 'other-offences-only 2004')).toBe(
    'other-offences-only',
  )
})

it('R9: of two lists the one that was in force later decides', () => {
  const lists = of('definition-form', 'servitude 2003 force-2006 doc-002', 'organ-removal 2005')
  expect(decided('definitions', asOfYear(lists, 2009))).toBe('1 R10 2003 by servitude')
  expect(decided('definitions', asOfYear(lists, 2005))).toBe('1 R10 2005 by organ-removal')
})

const roles = <T>(silent: T, yes: T, said = '') =>
  Object.fromEntries(ROLES.map((role) => [role, said.split(' ').includes(role) ? yes : silent])) as Record<
    Role,
    T
  >

/** "origin transit; labour: origin; 2007" as a report: roles of anyone, of children by a kind of exploitation, and its year. */
const reportOf = (text: string): TipRow => {
  const parts = text.split(';').map((part) => part.trim())
  const ofKind = (kind: string) =>
    roles<'yes' | 'not-mentioned'>(
      'not-mentioned',
      'yes',
      parts.find((part) => part.startsWith(kind))?.split(': ')[1],
    )
  return {
    line: 2,
    entity: 'AAA',
    year: Number(parts.find((part) => /^\d{4}$/.test(part)) ?? 2005),
    anyone: roles<'yes' | 'no'>('no', 'yes', parts[0]),
    children: { sexual: ofKind('sexual'), labour: ofKind('labour'), soldier: ofKind('soldier') },
    isCodedJointly: false,
    sourceIds: ['report'],
  }
}

const REPORTS = `
  patterns | anyone | origin destination | origin-and-destination R6 2005
  patterns | anyone | origin; 2003 & destination; 2007 & ; 2008 | origin-and-destination R6 2007
  patterns | anyone | origin | origin R6 2005
  patterns | anyone | destination | destination R6 2005
  patterns | anyone | transit internal | neither R6 2005
  patterns | anyone | | not-covered R6
  patterns | children | origin destination; labour: origin | origin R7 2005
  patterns | children | ; sexual: destination | destination R7 2005
  patterns | children | ; soldier: origin | origin R7 2005
  internal | anyone | | not-covered R6
  internal | anyone | origin | not-mentioned R6 2005
  internal | anyone | internal | reported R6 2005
`

it.each(rowsOf(REPORTS))('%s about %s in reports “%s”: %s', (theme, evidence, reports = '', expected) => {
  const rows = reports === '' ? [] : reports.split('&').map(reportOf)
  expect(inWords(reportRuleOf(theme as 'patterns', 'main')(rows, evidence as 'anyone'))).toBe(expected)
})

const STRENGTHS = `
  origin-and-destination | origin | mixed-origin
  origin-and-destination | destination | mixed-destination
  origin-and-destination | origin-and-destination | children
  reported | reported | children
  reported | not-mentioned | general
  origin | destination | general
  neither | neither |
  not-covered | not-covered |
`

it.each(rowsOf(STRENGTHS))(
  'R8: %s about anyone and %s about children: %s',
  (anyone = '', children = '', strength) => {
    expect(strengthOf(anyone, children) ?? '').toBe(strength)
  },
)
