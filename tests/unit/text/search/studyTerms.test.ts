import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../../src/text/search/createSearch'
import { resultsOf } from '../../../../src/atlas/search/results'
import { searchEntries } from '../../../../src/text/sentences/searchEntries'
import { allTexts } from '../../../support/allTexts'
import { realDataset, realNames, realStatements } from '../../../support/dataset'

/** Words of the study that a reader may look for, and that some statement found for them has. */
const WORDS = `
  guardian, OSCE, Stability Pact, transit, destination, Palermo, best interests, Task Force,
  Framework Decision, Addendum, Bulgaria, Norway, begging, demand, Turkmenistan, Innocenti, South Asia`

/** Others, each with what some statement found for it must have. */
const TERMS: readonly (readonly [query: string, about: RegExp])[] = [
  ...WORDS.split(',').map((word) => [word.trim(), new RegExp(word.trim(), 'i')] as const),
  ['return of victims', /return/i],
  ['ombudsperson', /ombuds/i],
  ['ombudsman', /ombuds/i],
  ['country of origin', /origin/i],
  ['internal trafficking', /inside|within/i],
  ['Article 35', /35/],
  ['participation', /particip|views|consult/i],
  ['prevention', /prevent/i],
  ['protection', /protect/i],
  ['empowerment', /empower|strengthen|agency|actor/i],
  ['life skills', /skills/i],
  ['root causes', /cause/i],
  ['discrimination', /discriminat/i],
  ['reintegration', /reintegrat/i],
  ['recovery', /recover/i],
  ['family tracing', /famil/i],
  ['durable solution', /solution/i],
  ['deprived of liberty', /liberty|detain|locked/i],
  ['legal advice', /advice/i],
  ['witness protection', /witness/i],
  ['prosecution', /prosecut/i],
  ['deportation', /deport/i],
  ['illegal migrants', /migra/i],
  ['missing children', /missing/i],
  ['bilateral agreement', /bilateral|agreement|two countries/i],
  ['Albania Greece', /Albania/],
  ['Baltic Sea', /Baltic/],
  ['Working Group on Children at Risk', /Children at Risk/],
  ['EU plan', /plan/i],
  ['communication of the Commission', /communication/i],
  ['toolkit', /toolkit|tools/i],
  ['national rapporteur', /rapporteur/i],
  ['coordinator', /coordinat/i],
  ['inter-ministerial', /minist/i],
  ['Ministry of the Interior', /Interior/],
  ['illegal adoption', /adoption/i],
  ['organs', /organ/i],
  ['domestic servitude', /servitude/i],
  ['forced labour', /labour/i],
  ['child labour', /labour/i],
  ['statistics', /statistic|data|number/i],
  ['disaggregated', /age|gender|disaggregat/i],
  ['training of professionals', /train/i],
  ['awareness', /aware/i],
  ['monitoring and evaluation', /monitor|evaluat/i],
  ['identification', /identif/i],
  ['child protection system', /system/i],
  ['non-governmental organisations', /NGO|non-governmental/i],
  ['evolving capacities', /capacit/i],
  ['women and girls', /women|girls/i],
  ['referendum Montenegro', /Montenegro/],
  ['Istituto degli Innocenti', /Istituto/],
]

describe('the study’s own terms', () => {
  const texts = allTexts()
  const dataset = realDataset()
  const { statements } = realStatements()
  const search = createSearch(
    searchEntries(texts, { dataset, names: realNames().names, statements }),
    texts.compare,
  )
  const found = (text: string) =>
    resultsOf({ texts, dataset, search, text, canCompare: true, opened: null }).groups.flatMap(
      ({ group, hits }) => (group === 'statement' ? hits.map(({ hit }) => hit.entry.title) : []),
    )

  const isFound = (id: string, text: string) =>
    search.find(text).some(({ hits }) => hits.some(({ entry }) => entry.id === id))

  it.each(TERMS)('finds what the study says of “%s”', (query, about) => {
    expect(found(query).filter((text) => about.test(text))).not.toEqual([])
  })

  it('guesses no statement where a word of the query is found as it is spelled', () => {
    expect(found('OSCE').filter((text) => !text.includes('OSCE'))).toEqual([])
    expect(found('gardian')[0]).toMatch(/guardian/)
  })

  it('finds every statement by its own words', () => {
    const lost = statements.filter(({ id, text }) => !isFound(id, text)).map(({ id }) => id)
    expect(lost).toEqual([])
  })
})
