import { describe, expect, it } from 'vitest'
import { coordinationOf, sinceLastNone } from '../../../../data/build/rules/coordination'
import { institutionsOf } from '../../../../data/build/rules/institutions'
import {
  childPlanRows,
  furthestStage,
  isSaidNotImplemented,
  planOf,
} from '../../../../data/build/rules/plans'
import { childDefinitionOf, lawOf, latestAnswerTo } from '../../../../data/build/rules/subChoices'
import { statement } from '../rows'

const lead = (code: string, asOf = 2005, confidence: 'high' | 'medium' | 'low' = 'high') =>
  statement({ indicator: 'lead-institution', code, asOf, confidence })
const coordination = (code: string, asOf = 2005) =>
  statement({ indicator: 'national-coordination', code, asOf })
const childPlan = (code: string) => statement({ indicator: 'child-specific-plan', code })

describe('R13, the leading institution', () => {
  it('puts confidence before year', () => {
    const rows = [lead('interior', 2009, 'medium'), lead('justice', 2004)]
    expect(institutionsOf(rows)).toMatchObject({ classes: ['justice'], rule: 'R13', asOf: 2004 })
  })

  it('keeps two that lead together, in the order of the key', () => {
    expect(institutionsOf([lead('other'), lead('interior')]).classes).toEqual(['interior', 'other'])
  })

  it('says "not documented here" where nothing may decide', () => {
    expect(institutionsOf([lead('interior', 2005, 'low')])).toMatchObject({
      classes: ['not-documented'],
      rule: 'R1',
    })
  })
})

it('R14, no leading institution comes only from a statement that says so', () => {
  expect(institutionsOf([lead('none')])).toMatchObject({ classes: ['none'], rule: 'R14' })
  expect(institutionsOf([]).classes).toEqual(['not-documented'])
})

describe('R15, the stage of a plan', () => {
  it.each([
    [['none', 'in-preparation', 'adopted'], 'general'],
    [['none', 'in-preparation'], 'in-preparation'],
    [['none'], 'none'],
    [[], 'not-documented'],
  ])('takes the furthest of %s: %s', (codes, expected) => {
    expect(planOf(codes.map((code) => statement({ code }))).classes).toEqual([expected])
  })

  it('keeps all statements of that stage', () => {
    const rows = [statement({ asOf: 2003 }), statement({ asOf: 2008 }), statement({ code: 'none' })]
    expect(furthestStage(rows)).toHaveLength(2)
    expect(planOf(rows)).toMatchObject({ rule: 'R15', asOf: 2008 })
  })
})

it('R16, a plan on child trafficking needs a statement that one of its own was adopted', () => {
  expect(planOf([childPlan('adopted')])).toMatchObject({ classes: ['child-specific'], rule: 'R16' })
  expect(planOf([statement(), childPlan('part-of-general-plan')]).classes).toEqual(['general'])
  expect(childPlanRows([{ ...childPlan('adopted'), confidence: 'low' }])).toEqual([])
})

describe('R17, a plan that is not implemented', () => {
  it('stays a plan adopted, and the rule says so', () => {
    const idle = statement({ detail: 'national plan not implemented' })
    expect(isSaidNotImplemented(idle)).toBe(true)
    expect(isSaidNotImplemented(statement({ detail: 'plan adopted and implemented' }))).toBe(false)
    expect(planOf([idle])).toMatchObject({ classes: ['general'], rule: 'R17' })
  })

  it('is not said by a statement of low confidence', () => {
    const idle = statement({ detail: 'national plan not implemented', confidence: 'low' })
    expect(planOf([statement(), idle]).rule).toBe('R15')
  })
})

describe('R18, coordination', () => {
  it.each([
    [['coordinator', 'working-group'], 'coordinator-and-body'],
    [['coordinator'], 'coordinator'],
    [['inter-ministerial-body'], 'body'],
    [['working-group'], 'body'],
    [['none'], 'none'],
    [[], 'not-documented'],
  ])('joins %s to %s', (codes, expected) => {
    expect(coordinationOf(codes.map((code) => coordination(code))).classes).toEqual([expected])
  })

  it('forgets what was said before the last "none"', () => {
    const rows = [
      coordination('coordinator', 2003),
      coordination('none', 2006),
      coordination('working-group', 2008),
    ]
    expect(sinceLastNone(rows).map(({ code }) => code)).toEqual(['working-group'])
    expect(coordinationOf(rows)).toMatchObject({ classes: ['body'], rule: 'R18', asOf: 2008 })
    expect(coordinationOf(rows.slice(0, 2))).toMatchObject({ classes: ['none'], asOf: 2006 })
  })
})

const of = (indicator: 'trafficking-law' | 'distinct-child-definition', ...codes: string[]) =>
  codes.map((code) => statement({ indicator, code }))

describe('the sub-choices without a rule of their own', () => {
  it('takes the furthest law in force', () => {
    expect(lawOf(of('trafficking-law', 'none', 'specific-offence', 'other-offences-only')).classes).toEqual([
      'specific-offence',
    ])
    const old = statement({
      indicator: 'trafficking-law',
      code: 'comprehensive-act',
      supersededBy: 'act of 2007',
    })
    expect(lawOf([old, ...of('trafficking-law', 'specific-offence')]).classes).toEqual(['specific-offence'])
    expect(lawOf([old]).classes).toEqual(['not-documented'])
  })

  it('takes the most distinct definition in force', () => {
    const rows = of('distinct-child-definition', 'aggravation-only', 'special-rule-in-definition', 'none')
    expect(childDefinitionOf(rows)).toMatchObject({ classes: ['special-rule-in-definition'], rule: 'R15' })
  })

  it.each([
    ['non-punishment', latestAnswerTo('non-punishment'), 'yes', 'no'],
    ['national-rapporteur', latestAnswerTo('national-rapporteur'), 'yes', 'no'],
  ] as const)('takes the latest of the most confident on %s', (indicator, rule, sure, unsure) => {
    const rows = [
      statement({ indicator, code: unsure, asOf: 2009, confidence: 'medium' }),
      statement({ indicator, code: sure, asOf: 2003 }),
    ]
    expect(rule(rows)).toMatchObject({ classes: [sure], rule: 'R13' })
    expect(rule([]).classes).toEqual(['not-documented'])
  })
})
