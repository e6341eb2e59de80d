import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../../src/text/search/createSearch'
import { resultsOf } from '../../../../src/atlas/search/results'
import { allTexts } from '../../../support/allTexts'
import { realDataset, realNames, realStatements } from '../../../support/dataset'
import { searchEntries } from '../../../../src/text/search/searchEntries'

/** Words that a reader may look for, with what some statement found for them must have: the study says it in other words. */
const TERMS: readonly (readonly [query: string, about: RegExp])[] = [
  ['ombudsperson', /ombuds/i],
  ['country of origin', /origin/i],
  ['internal trafficking', /inside|within/i],
  ['participation', /particip|views|consult/i],
  ['empowerment', /empower|strengthen|agency|actor/i],
  ['reintegration', /reintegrat/i],
  ['durable solution', /solution/i],
  ['deprived of liberty', /liberty|detain|locked/i],
  ['witness protection', /witness/i],
  ['illegal migrants', /migra/i],
  ['bilateral agreement', /bilateral|agreement|two countries/i],
  ['Albania Greece', /Albania/],
  ['EU plan', /plan/i],
  ['toolkit', /toolkit|tools/i],
  ['inter-ministerial', /minist/i],
  ['child labour', /labour/i],
  ['statistics', /statistic|data|number/i],
  ['disaggregated', /age|gender|disaggregat/i],
  ['training of professionals', /train/i],
  ['monitoring and evaluation', /monitor|evaluat/i],
  ['non-governmental organisations', /NGO|non-governmental/i],
  ['evolving capacities', /capacit/i],
  ['referendum Montenegro', /Montenegro/],
]

/** Words of the study itself, each of which some statement found for it has. */
const WORDS =
  `guardian,OSCE,Stability Pact,transit,Palermo,best interests,Task Force,Addendum,Norway,begging,demand,
  Turkmenistan,Innocenti,South Asia,life skills,root causes,discrimination,family tracing,Baltic Sea,rapporteur,domestic
  servitude,awareness,identification,women,deportation,missing children,organs,illegal adoption,prevention`
    .split(',')
    .map((word) => word.trim().replace(/\s+/, ' '))

describe('the study’s own terms', () => {
  const texts = allTexts()
  const dataset = realDataset()
  const { statements } = realStatements()
  const search = createSearch(
    searchEntries(texts, { dataset, names: realNames().names, statements }),
    texts.compare,
  )
  const found = (text: string) =>
    resultsOf({ texts, dataset, search, text, opened: null }).groups.flatMap(({ group, hits }) =>
      group === 'statement' ? hits.map(({ hit }) => hit.entry.title) : [],
    )

  const isFound = (id: string, text: string) =>
    search.find(text).some(({ hits }) => hits.some(({ entry }) => entry.id === id))

  it.each([...TERMS, ...WORDS.map((word) => [word, new RegExp(word.slice(0, 6), 'i')] as const)])(
    'finds what the study says of “%s”',
    (query, about) => {
      expect(found(query).filter((text) => about.test(text))).not.toEqual([])
    },
  )

  it('guesses no statement where a word of the query is found as it is spelled', () => {
    expect(found('OSCE').filter((text) => !text.includes('OSCE'))).toEqual([])
    expect(found('gardian')[0]).toMatch(/guardian/)
  })

  it('finds every statement by its own words', () => {
    const lost = statements.filter(({ id, text }) => !isFound(id, text)).map(({ id }) => id)
    expect(lost).toEqual([])
  })
})
