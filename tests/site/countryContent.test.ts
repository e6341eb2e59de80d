import { readFileSync } from 'node:fs'
import { Ajv, type AnySchema } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { StudyStatement } from '../../src/domain/studyStatement'
import { recountTreaties } from '../data/recount/treaties'
import { FORMS } from '../data/recount/years'
import { isPartOfPlan, lawDetails, lawLocators, reportGrid, describeRoutes } from '../support/countryFacts'
import { readDataCsv } from '../support/csv'
import { expectedStatus, treatyIds } from '../support/treatyWords'
import { naming, textOf as statementText } from '../support/mentions'
import { expectedLine } from '../support/valueLines'
import { documentOf, entities, htmlOf, nameOf, textOf } from './support/countryPages'

const memberships = readDataCsv('memberships.csv', 'entity organisation from to')
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')
const detected = readDataCsv(
  'unodc-child-victims.csv',
  'entity year girls boys children source_id other_release',
)

const isNamed = (statement: StudyStatement, code: string): boolean => statement.entities.includes(code)
/** What the study says of itself and of who supported it is not about a country. */
const ofCountry = (code: string) =>
  naming(code).filter(({ places }) => !places.every((place) => ['Notes', 'Colophon'].includes(place)))

/** The words before a fragment, where the page does not have them anyhow. */
const leadOf = ({ id }: StudyStatement, code: string): string | undefined => {
  if (id === 'neighbours-stability-pact' || id === 'neighbours-cbss')
    return statementText('neighbours-sub-regional')
  if (id === 'note-participants') return statementText('note-see-agreements')
  return id === 'note-three-entities' && code === 'XKX' ? statementText('note-state-union') : undefined
}

const isValidJsonLd = addFormats
  .default(new Ajv({ allErrors: true, strict: false }))
  .compile(JSON.parse(readFileSync('tests/fixtures/schemas/country-jsonld.json', 'utf8')) as AnySchema)

/** The day for which a page tells treaties. */
const DAY = '2007-09-30'
const ON_THE_DAY = recountTreaties(DAY)

const STUDY_SECTION = 'What the study says about this country'
const GROUPS_SECTION = 'What the study says about a group to which this country belonged'
/** What is printed with the head on one sheet. */
const SHEET = ['What each report says', 'The law’s own words, in 2007', 'Treaties', 'Sources']
/** Every section behind the fold; those of the study are there where it names the country, or a group of it. */
const SECTIONS = [
  'Origin and destination',
  'Location',
  'Routes',
  'Law and policy',
  STUDY_SECTION,
  GROUPS_SECTION,
  'Treaties',
  'Memberships',
  'Detected child victims, as reported to UNODC',
  'Not documented here',
  'Sources of this page',
]

/** Law and policy are one question a line; a form of exploitation, a treaty and the day of an offence are no line of their own. */
const isLine = ({ theme, sub }: (typeof classes)[number]): boolean =>
  theme !== 'treaties' && sub !== 'since' && !FORMS.includes(sub)

describe.each(entities.map(({ id }) => [id] as const))('the page of %s, as it is served', (code) => {
  it('has its names, every section, the notes of the annex and the caveat', () => {
    const document = documentOf(code)
    const entity = entities.find(({ id }) => id === code)
    expect([...document.querySelectorAll('h1')].map(textOf)).toEqual([nameOf(code)])
    expect([...document.querySelectorAll('[data-sheet] h2')].map(textOf)).toEqual(SHEET)
    expect(
      [...document.querySelectorAll('[id="everything"] section[aria-labelledby] h2')].map(textOf),
    ).toEqual(
      SECTIONS.filter(
        (name) =>
          ![STUDY_SECTION, GROUPS_SECTION].includes(name) ||
          ofCountry(code).some((one) => isNamed(one, code) === (name === STUDY_SECTION)),
      ),
    )
    const head = textOf(document.querySelector('article header'))
    for (const words of [entity?.report_name, entity?.current_name, entity?.note])
      expect(head).toContain(words ?? '')
    if (entity?.country_of) expect(head).toContain(`with ${nameOf(entity.country_of)}`)
    expect(textOf(document.querySelector('footer'))).toContain(
      'What is reported, not how common trafficking is.',
    )
  })

  it('says in every line what classes.csv says, in a short sentence', () => {
    const rows = classes.filter((row) => row.entity === code && isLine(row))
    expect(rows).toHaveLength(15)
    for (const row of rows) {
      const line = [row.theme, row.sub].filter(Boolean).join('/')
      // What is said of people of any age is one line below that of children.
      const selector =
        row.evidence === 'anyone' ? `[data-value="${line}/anyone"]` : `[data-value="${line}"] dd`
      const shown = textOf(documentOf(code).querySelector(selector))
      expect(shown, line).toMatch(expectedLine(row))
    }
  })

  it('says of a National Action Plan what is documented of a plan on child trafficking', () => {
    const plans = classes.find(({ entity, theme, sub }) => entity === code && theme === 'plans' && sub === '')
    const isGeneral = plans?.class === 'general'
    // Serbia: a committee misses a plan of its own, and nobody says that the general one has children in it.
    const words: Readonly<Record<string, string>> = {
      SRB: 'source: no child plan',
      MKD: 'child plan undated',
      ESP: 'covered in child programme',
      KGZ: 'covered in child programme',
    }
    const said =
      words[code] ?? (isPartOfPlan(code) ? 'covers child trafficking' : 'child plan not documented')
    const shown = textOf(documentOf(code).querySelector('[data-value="plans"] dd'))
    expect(shown.startsWith(`Plan adopted; ${said}`)).toBe(isGeneral)
  })

  it('tells report by report what is said of each role, and in how many', () => {
    const rows = [...documentOf(code).querySelectorAll('[data-sheet] tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(
        (cell) => cell.querySelector('[aria-label]')?.getAttribute('aria-label') ?? textOf(cell),
      ),
    )
    expect(rows).toEqual(reportGrid(code))
  })

  it('names every route of corridors.csv with its years, those of children apart', () => {
    const shown = [...documentOf(code).querySelectorAll('#routes dl > div')].map((line) => [
      textOf(line.querySelector('dt')),
      textOf(line.querySelector('dd')),
    ])
    expect(shown).toEqual(describeRoutes(code, nameOf))
  })

  it('gives for every statement on law and policy what it says and its place in the source', () => {
    // What a statement says begins with a capital on the page.
    const law = textOf(documentOf(code).querySelector('#law')).toLowerCase()
    const said = [
      ...lawDetails(code),
      ...lawLocators(code).map((locator) => `where in the source: ${locator}`),
    ]
    expect(said.filter((words) => !law.includes(textOf({ textContent: words.toLowerCase() })))).toEqual([])
  })

  it('says what the study says of it by its name with what leads in, and apart from that what it says of groups', () => {
    const shown = (part: string) =>
      [...documentOf(code).querySelectorAll(`${part} [data-mention] > p:first-of-type`)].map(textOf)
    const expected = (isOwn: boolean) =>
      ofCountry(code)
        .filter((one) => isNamed(one, code) === isOwn)
        .map((one) => textOf({ textContent: [leadOf(one, code), one.text].filter(Boolean).join(' ') }))
    expect(shown('#study')).toEqual(expected(true))
    expect(shown('#study-groups')).toEqual(expected(false))
    // A membership and its sources are there once.
    expect(documentOf(code).querySelectorAll('#study-groups [data-membership]')).toHaveLength(0)
    if (expected(false).length > 0)
      expect(documentOf(code).querySelector('#study-groups a[href="#memberships"]')).not.toBeNull()
  })

  it('dates every treaty as treaties.csv does', () => {
    const rows = [...documentOf(code).querySelectorAll('#treaties [data-treaty]')]
    const shown = rows.map((row) => [row.getAttribute('data-class'), textOf(row.querySelector('span'))])
    const expected = treatyIds.map((urlId) => {
      const classId = ON_THE_DAY.get(`${code} ${urlId}`) ?? ''
      return [classId, expectedStatus(code, urlId, DAY, classId).join('; ')]
    })
    expect(shown).toEqual(code === 'XKX' ? [] : expected)
    if (code === 'XKX')
      expect(textOf(documentOf(code).querySelector('#treaties'))).toContain('the study counts it with Serbia')
  })

  it('prints every figure of the UNODC series as it stands there', () => {
    const document = documentOf(code)
    const rows = detected.filter(({ entity }) => entity === code)
    const printed = [...document.querySelectorAll('#detected tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map(textOf),
    )
    const columns = [
      'girls',
      'boys',
      'other_sex',
      'children',
      'children_sexual_exploitation',
      'children_forced_labour',
      'children_other_exploitation',
    ].filter((column) => rows.some((row) => row[column] !== ''))
    expect(printed).toEqual(rows.map((row) => [row.year, ...columns.map((column) => row[column])]))
    const notes = [...document.querySelectorAll('#detected ul > li')].map(textOf)
    const expectedNotes = rows.flatMap(({ year, source_id: source, other_release: other }) => {
      const counts = other.split(';').filter((count) => columns.includes(count.split('=')[0] ?? ''))
      return [
        ...(source === 'unodc-glotip-2023' ? [`${year}: these figures are from UNODC’s 2023 release.`] : []),
        ...(counts.length > 0 ? [`${year}: other figures in the `] : []),
      ]
    })
    expect(notes.map((note, index) => note.slice(0, expectedNotes[index]?.length))).toEqual(expectedNotes)
    const section = textOf(document.querySelector('#detected'))
    expect(section).toContain(rows.length === 0 ? 'There is no figure' : 'Detected victims, not prevalence')
  })

  it('has every membership of memberships.csv, with the years of its days', () => {
    const lines = [...documentOf(code).querySelectorAll('#memberships [data-membership]')].map((line) => [
      line.getAttribute('data-membership'),
      ...(textOf(line.querySelector('dd > span')).match(/\b(?:19|20)\d\d\b/g) ?? []),
    ])
    const rows = memberships.filter(({ entity }) => entity === code)
    expect(lines).toEqual(
      rows.map(({ organisation, from = '', to = '' }) => [
        organisation,
        ...[from, to].filter(Boolean).map((day) => day.slice(0, 4)),
      ]),
    )
  })

  it('has a map of at most 14 KB, and describes itself to search engines', () => {
    const document = documentOf(code)
    const [map = ''] = /<svg[^>]*role="group"[\s\S]*?<\/svg>/.exec(htmlOf(code)) ?? []
    expect(map).toContain(`data-entity="${code}"`)
    expect(Buffer.byteLength(map)).toBeLessThanOrEqual(14_336)
    const [script, ...others] = [...document.querySelectorAll('script[type="application/ld+json"]')]
    expect(others).toEqual([])
    const jsonLd = JSON.parse(script?.textContent ?? '') as { name: string }
    isValidJsonLd(jsonLd)
    expect(isValidJsonLd.errors).toBeNull()
    expect(jsonLd.name).toBe(nameOf(code))
  })
})

it('says the day from which the law of Cyprus was in force, next to the coding of others, which has a full offence from 2008', () => {
  const law = textOf(documentOf('CYP').querySelector('#law'))
  expect(law).toContain('Partial offence since 2000')
  expect(law).toContain('(2007, in force from 13 July 2007)')
})

it('no page of a country says who funded the study, and one that nothing else names has no part for it', () => {
  for (const code of ['DEU', 'CHE', 'ITA', 'SWE'])
    expect(textOf(documentOf(code).querySelector('article'))).not.toMatch(/supported the study|core funding/)
  expect(documentOf('ITA').querySelector('#study')).toBeNull()
})
