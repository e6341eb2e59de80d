import { describe, expect, it } from 'vitest'
import {
  classOfCount,
  countedForms,
  decidingList,
  definitionOf,
  formOf,
  listsOfForms,
  noDefinitionRows,
  partialRows,
} from '../../../../data/build/rules/definitions'
import { COUNTED_FORMS, STUDY_FORMS } from '../../../../src/domain/evidence'
import { listOfForms, statement } from '../rows'

const NO_DEFINITION = statement({ indicator: 'definition-count', code: '0', asOf: 2007 })

describe('R9, the deciding list', () => {
  const early = listOfForms(['prostitution', 'begging'], { asOf: 2001 })
  const late = listOfForms(['organ-removal'], { asOf: 2006 })

  it('groups by source and year', () => {
    const other = listOfForms(['slavery-or-similar'], { asOf: 2001, sourceIds: ['doc-002'] })
    expect(listsOfForms([...early, ...late, ...other])).toEqual([early, late, other])
  })

  it('takes the latest complete list', () => {
    expect(decidingList([...early, ...late])).toEqual(late)
  })

  it('passes over a list with one row that is partial, silent or superseded', () => {
    for (const change of [
      { completeness: 'partial' },
      { completeness: undefined },
      { supersededBy: 'act of 2008' },
    ] as const) {
      const flawed = [...late, ...listOfForms(['servitude'], { asOf: 2006, ...change })]
      expect(decidingList([...early, ...flawed])).toEqual(early)
    }
  })

  it('passes over lists of low confidence or after the period', () => {
    const low = listOfForms(['servitude'], { asOf: 2007, confidence: 'low' })
    const after = listOfForms(['servitude'], { asOf: 2014, isInPeriod: false })
    expect(decidingList([...early, ...low, ...after])).toEqual(early)
  })

  it('prefers the more confident of two lists of one year, whatever their order', () => {
    const unsure = listOfForms(['begging', 'servitude'], {
      asOf: 2006,
      confidence: 'medium',
      sourceIds: ['doc-000'],
    })
    expect(decidingList([...unsure, ...late])).toEqual(late)
    expect(decidingList([...late, ...unsure])).toEqual(late)
  })

  it('reads the two acts of the United Kingdom together', () => {
    const sexual = listOfForms(['other-sexual-exploitation'], { asOf: 2003, sourceIds: ['doc-182'] })
    const asylum = listOfForms(['forced-labour', 'organ-removal'], { asOf: 2005, sourceIds: ['doc-184'] })
    expect(definitionOf([...sexual, ...asylum], COUNTED_FORMS)).toMatchObject({ classes: ['3'], asOf: 2005 })
  })
})

describe('R10, the count', () => {
  it('counts distinct forms, and not the open-ended one', () => {
    const rows = [...listOfForms(['begging', 'other', 'servitude']), ...listOfForms(['begging'])]
    expect(countedForms(rows, COUNTED_FORMS)).toEqual(['servitude', 'begging'])
    expect(definitionOf(rows, COUNTED_FORMS)).toMatchObject({ classes: ['2'], rule: 'R10' })
  })

  it('counts seven: the six forms of the Palermo Protocol and illegal adoption, and no others', () => {
    const outside = ['debt-bondage', 'begging', 'criminal-activities', 'armed-conflict', 'forced-marriage']
    const rows = listOfForms([...outside, 'servitude', 'illegal-adoption', 'other'])
    expect(countedForms(rows, STUDY_FORMS)).toEqual(['servitude', 'illegal-adoption'])
    expect(definitionOf(rows, STUDY_FORMS).classes).toEqual(['2'])
    expect(definitionOf(rows, COUNTED_FORMS).classes).toEqual(['7-or-more'])
    expect(definitionOf(listOfForms([...outside, ...STUDY_FORMS]), STUDY_FORMS).classes).toEqual([
      '7-or-more',
    ])
  })

  it('says of a list in part how many forms of the same list it names', () => {
    const partial = listOfForms(['begging', 'servitude'], { completeness: 'partial' })
    expect(definitionOf(partial, STUDY_FORMS).atLeast).toBe(1)
    expect(definitionOf(partial, COUNTED_FORMS).atLeast).toBe(2)
  })

  it('puts seven and more into one class', () => {
    expect([6, 7, 9].map(classOfCount)).toEqual(['6', '7-or-more', '7-or-more'])
  })

  it("does not let the law's own count decide", () => {
    const own = statement({ indicator: 'definition-count', code: '5' })
    expect(definitionOf([own], COUNTED_FORMS).classes).toEqual(['not-documented'])
    expect(definitionOf([own, ...listOfForms(['begging'])], COUNTED_FORMS).classes).toEqual(['1'])
  })
})

describe('R11, no definition', () => {
  it('takes a count of none within the period only', () => {
    expect(definitionOf([NO_DEFINITION], COUNTED_FORMS)).toMatchObject({
      classes: ['no-definition'],
      rule: 'R11',
    })
    const later = { ...NO_DEFINITION, asOf: 2010, isInPeriod: false }
    expect(noDefinitionRows([later])).toEqual([])
  })

  it('comes before any list', () => {
    expect(definitionOf([NO_DEFINITION, ...listOfForms(['begging'])], COUNTED_FORMS).classes).toEqual([
      'no-definition',
    ])
  })
})

describe('R12, what is documented in part', () => {
  it('says how many forms are named at least', () => {
    const rows = listOfForms(['begging', 'servitude', 'other'], { completeness: 'partial' })
    expect(definitionOf(rows, COUNTED_FORMS)).toMatchObject({
      classes: ['partly-documented'],
      rule: 'R12',
      atLeast: 2,
    })
  })

  it('counts a superseded list only where there is no other', () => {
    const old = listOfForms(['begging'], { supersededBy: 'act of 2007' })
    const partial = listOfForms(['servitude'], { completeness: 'partial' })
    expect(partialRows(old)).toEqual(old)
    expect(partialRows([...old, ...partial])).toEqual(partial)
  })

  it.each([
    ['after the period', { isInPeriod: false, asOf: 2012 }],
    ['undated', { isInPeriod: false, asOf: undefined }],
    ['of low confidence', { confidence: 'low' }],
  ] as const)('is not documented where the only list is %s', (_, change) => {
    expect(definitionOf(listOfForms(['begging'], change), COUNTED_FORMS)).toMatchObject({
      classes: ['not-documented'],
      rule: 'R12',
    })
  })
})

describe('one form', () => {
  const complete = listOfForms(['begging', 'servitude'])

  it('is named or not named where a complete list decides', () => {
    expect(formOf(complete, 'begging')).toMatchObject({
      classes: ['named'],
      rule: 'R9',
      deciding: [complete[0]],
    })
    expect(formOf(complete, 'illegal-adoption')).toMatchObject({
      classes: ['not-named'],
      rule: 'R9',
      deciding: complete,
    })
  })

  it('is not named by a partial list beside a complete one', () => {
    const partial = listOfForms(['illegal-adoption'], { completeness: 'partial', sourceIds: ['doc-002'] })
    expect(formOf([...complete, ...partial], 'illegal-adoption').classes).toEqual(['not-named'])
  })

  it('is named by a partial list where none is complete, and never "not named" by its silence', () => {
    const partial = listOfForms(['illegal-adoption'], { completeness: 'partial' })
    expect(formOf(partial, 'illegal-adoption')).toMatchObject({ classes: ['named'], rule: 'R12' })
    expect(formOf(partial, 'begging')).toMatchObject({ classes: ['partly-documented'], rule: 'R12' })
  })

  it('is not named by a superseded list', () => {
    const old = listOfForms(['begging'], { supersededBy: 'act of 2007' })
    expect(formOf(old, 'begging').classes).toEqual(['partly-documented'])
  })

  it('has no definition to be named in, or nothing documented', () => {
    expect(formOf([NO_DEFINITION], 'begging')).toMatchObject({ classes: ['no-definition'], rule: 'R11' })
    expect(formOf([], 'begging')).toMatchObject({ classes: ['not-documented'], rule: 'R12' })
  })
})
