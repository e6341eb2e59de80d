import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { statementsSchema } from '../../data/build/schema/schema'
import type { StatementsFile } from '../../src/data/contract'
import { STUDY_SECTIONS, type StudyStatement } from '../../src/domain/studyStatement'
import { readDataCsv } from '../support/csv'
import { realCountry, realDataset } from '../support/dataset'

const file = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile
const { statements } = file
const dataset = realDataset()
const ofKind = (kind: StudyStatement['kind']) => statements.filter((statement) => statement.kind === kind)
/** Ids of what the study says of a country. */
const told = (code: string): string[] => realCountry(code).mentions.map(({ id }) => id)
const textOf = (id: string): string => statements.find((statement) => statement.id === id)?.text ?? ''

describe('the statements of the study', () => {
  it('are as their schema says, in the JSON file and in the CSV alike', () => {
    expect(statementsSchema.safeParse(file).error?.issues ?? []).toEqual([])
    const rows = readDataCsv('statements.csv', 'id text state')
    expect(rows.map(({ id, text }) => [id, text])).toEqual(statements.map(({ id, text }) => [id, text]))
  })

  it('have every part of the study among them', () => {
    expect([...new Set(statements.map(({ section }) => section))]).toEqual(STUDY_SECTIONS)
    expect(statements.length).toBeGreaterThan(282)
  })

  it('have their numbers filled in', () => {
    const all = statements.map(({ title = '', text }) => `${title} ${text}`)
    expect(all.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
    expect(textOf('leads-cis')).toContain('8 of 11')
  })

  it('name in their columns each country that their text names', () => {
    const missing = statements.flatMap(({ id, text, entities }) =>
      dataset.entities
        .filter(({ code, shortName }) => {
          const name = shortName.replace(/ \(.*/, '')
          return (
            new RegExp(`(?<!The former Yugoslav Republic of )\\b${name}\\b`).test(text) &&
            !entities.includes(code)
          )
        })
        .map(({ code }) => `${id} ${code}`),
    )
    expect(missing).toEqual([])
  })

  it('are in the file of each country that they name, by itself or as a member, and of no other; none tells of the study itself', () => {
    for (const { code, groups: own } of dataset.entities)
      expect(
        realCountry(code).mentions.map(({ id }) => id),
        code,
      ).toEqual(
        statements
          .filter(
            ({ entities, groups, places }) =>
              !places.every((place) => place === 'Notes' || place === 'Colophon') &&
              (entities.includes(code) || groups.some((group) => own.includes(group))),
          )
          .map(({ id }) => id),
      )
  })

  it('tell the members of the Baltic Sea and of South-Eastern Europe of their cooperation', () => {
    for (const code of ['DNK', 'EST', 'FIN', 'DEU', 'ISL', 'LVA', 'LTU', 'NOR', 'POL', 'RUS', 'SWE'])
      expect(told(code), code).toContain('neighbours-children-at-risk')
    for (const code of ['ALB', 'BIH', 'HRV', 'MDA', 'MKD', 'ROU'])
      expect(told(code), code).toContain('neighbours-both')
    expect(told('FRA')).toEqual([])
  })

  it('have the fourteen recommendations, the first with its three measures', () => {
    const blocks = [...new Set(ofKind('recommendation').map(({ block }) => block))]
    expect(blocks).toHaveLength(14)
    expect(textOf('progress-fourteen')).toMatch(/lists fourteen/)
    expect(
      statements.filter(({ block, layout }) => block === 'political' && layout === 'point'),
    ).toHaveLength(3)
  })

  it('never use words that blame a child, but for the titles of treaties', () => {
    const text = statements
      .map(({ title = '', text: words }) => `${title} ${words}`)
      .join('\n')
      .replaceAll('sale of children, child prostitution and child pornography', '')
      .replaceAll('Sexual Exploitation of Children and Child Pornography', '')
      .replaceAll(/exploitation of the prostitution of others/g, '')
      .toLowerCase()
    expect(text).not.toMatch(/child (?:prostitut|pornograph)|prostitut|trafficking countr/)
  })
})

describe('what was said of the study less strongly, shorter or not at all', () => {
  // Coverage.test.ts has what pages quote of the others.
  it('says whose capacities evolve, and whose lives and futures they are', () => {
    expect(textOf('protection-evolving')).toContain('evolving capacities')
    expect(textOf('protection-resilience')).toContain('own lives and futures')
  })

  it('names the six forms by which the study counted, each with its map', () => {
    const forms = statements.filter(({ block, layout }) => block === 'definitions' && layout === 'point')
    expect(forms.map(({ state }) => new URLSearchParams(state).get('sub'))).toEqual([
      'prostitution',
      'other-sexual-exploitation',
      'forced-labour',
      'slavery-or-similar',
      'servitude',
      'organ-removal',
    ])
  })

  it('says “a plan on children” of nothing but National Action Plans on children', () => {
    const plans = statements.filter(({ title = '', text }) => /plans? on children/i.test(`${title} ${text}`))
    expect(plans.map(({ id }) => id)).toEqual(['key-plan-synergy'])
    expect(plans[0]?.text).toContain('National Action Plans on children')
  })
})
