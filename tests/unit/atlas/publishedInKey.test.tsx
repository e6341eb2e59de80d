import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Region } from '../../../src/domain/entity'
import { type ThemeId, THEMES, subsOf } from '../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { PublishedBeside } from '../../../src/atlas/legend/MapKey'
import { PublishedTotals } from '../../../src/atlas/legend/PublishedTotals'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'
import { onPage } from '../../support/onPage'

const dataset = realDataset()
const totals = readDataCsv('published-totals.csv', 'id map indicator scope relation value base base_by')
type Total = (typeof totals)[number]

/** The study's figures behind the key in these filters, opened; empty where it has none. */
const keyOf = (filters: Partial<Filters>): string => {
  const markup = renderToStaticMarkup(onPage(dataset, <PublishedBeside />, { filters }))
  return markup === '' ? '' : markup + renderToStaticMarkup(onPage(dataset, <PublishedTotals />, { filters }))
}

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

// Written out again, so that the key is not held by its own tables.
const SUB_OF: Readonly<Record<string, string>> = {
  'distinct-child-definition': 'distinct-child-definition',
  'form-illegal-adoption': 'illegal-adoption',
  'no-non-punishment': 'non-punishment',
  'no-protection': 'non-punishment',
  'trafficking-law': 'law',
}
const ABOUT: Readonly<Record<string, readonly Region[]>> = {
  'eu-west': ['eu-west'],
  see: ['see'],
  cis: ['cis'],
  east: ['see', 'cis'],
  west: ['eu-west'],
}
const SAID: Readonly<Record<string, string>> = {
  '0.667': 'two-thirds',
  '0.75': 'more than three-quarters',
  '> 0.5': 'more than half',
  '< 0.5': 'less than half',
  '~ 0.5': 'half',
  '0.333': 'one-third',
  'nearly-all': 'nearly all',
  'virtually-all': 'virtually all',
  'vast-majority': 'the vast majority',
  majority: 'the majority of 9',
  few: 'few',
  rare: 'rare',
  including: 'included',
  dominant: 'a dominant role',
  'only-in': 'only in: ',
}

/** The statements of the study, as the key has to say it. */
const figureOf = ({ id, relation, value, base, base_by: baseBy }: Total): string =>
  // The study says “about” of this share alone.
  id === 'nap-share'
    ? 'about two-thirds'
    : value !== '' && base !== ''
      ? baseBy === 'study'
        ? `${value} of ${base}`
        : ` ${value === base ? 'all' : value} `
      : (SAID[`${relation} ${value}`] ?? SAID[value] ?? SAID[relation] ?? 'no words for it')

/** Child trafficking anywhere, in any role or inside: in no key. */
const READ_FROM_SEVERAL_MAPS = 'anywhere'

const isOfChart = ({ indicator, relation }: Total): boolean =>
  relation === '=' && indicator.startsWith('lead-institution=')

const isSaidOf = ({ scope, relation }: Total, regions: readonly Region[]): boolean => {
  if (relation === 'only-in') return true
  if (regions.length === 0 || regions.length === 3) return scope === 'all'
  return scope !== 'all' && regions.every((region) => ABOUT[scope]?.includes(region))
}

interface Question {
  readonly theme: ThemeId
  readonly sub: string
  readonly instrument: string
  readonly dataId: string
}
const QUESTIONS = THEMES.flatMap((theme): Question[] =>
  theme === 'treaties'
    ? dataset.instruments.map(({ id, dataId }) => ({ theme, sub: 'main', instrument: id, dataId }))
    : subsOf(theme).map((sub) => ({
        theme,
        sub,
        instrument: DEFAULT_FILTERS.instrument,
        dataId: '',
      })),
)
const SELECTIONS: readonly (readonly Region[])[] = [
  [],
  ['eu-west'],
  ['see'],
  ['cis'],
  ['eu-west', 'see'],
  ['eu-west', 'cis'],
  ['see', 'cis'],
  ['eu-west', 'see', 'cis'],
]

describe.each(QUESTIONS)('the key of $theme, $sub, $dataId', ({ theme, sub, instrument, dataId }) => {
  const ofQuestion = totals.filter(
    (total) =>
      total.map === theme &&
      total.id !== READ_FROM_SEVERAL_MAPS &&
      !isOfChart(total) &&
      (theme === 'treaties' ? total.indicator === dataId : (SUB_OF[total.indicator] ?? 'main') === sub),
  )

  it.each(SELECTIONS.map((regions) => [regions.join(' and ') || 'everywhere', regions] as const))(
    'says what the study published, %s',
    (_, regions) => {
      const markup = keyOf({ theme, sub, instrument, regions })
      const expected = ofQuestion.filter((total) => isSaidOf(total, regions))
      const rows = markup.split('data-published="').slice(1)
      expect(rows.map((row) => row.split('"')[0])).toEqual(expected.map(({ id }) => id))
      for (const [index, total] of expected.entries())
        expect(plain(rows[index]?.split('</tbody>')[0] ?? ''), total.id).toContain(figureOf(total))
      const hasChart = theme === 'institutions' && (regions.length === 0 || regions.length === 3)
      expect(markup === '').toBe(expected.length === 0 && !hasChart)
    },
  )
})

describe('the key', () => {
  it('has every total of the study on some map, but those of the list of countries and of no treaty', () => {
    const shown = QUESTIONS.flatMap(({ theme, sub, instrument }) =>
      SELECTIONS.flatMap((regions) =>
        keyOf({ theme, sub, instrument, regions })
          .split('data-published="')
          .slice(1)
          .map((row) => row.split('"')[0]),
      ),
    )
    const missing = totals.filter(
      (total) => total.map !== 'study' && !isOfChart(total) && !shown.includes(total.id),
    )
    expect(missing.map(({ id }) => id).filter((id) => id !== 'osce-plan')).toEqual([READ_FROM_SEVERAL_MAPS])
  })

  it('gives the counts for children and for people of any age side by side, whoever the map is about (R27)', () => {
    for (const evidence of ['children', 'anyone'] as const)
      expect(plain(keyOf({ theme: 'patterns', evidence }))).toMatch(
        /Origin two-thirds Children: 25 of 51; our sources do not say: 26; the figure: 32 to 36 cannot be compared People of any age: 32 of 51; our sources do not say: 19; the figure: 32 to 36 cannot be compared/,
      )
    expect(plain(keyOf({}))).toContain(
      'Compared with sources up to 2007 and up to 2008; the years are our choice.',
    )
  })

  it('says both years where the verdict depends on them', () => {
    expect(plain(keyOf({}))).toContain(
      'People of any age, up to 2007: 24 of 51; our sources do not say: 27; the figure: 26 or more cannot be compared People of any age, up to 2008: 29 of 51; our sources do not say: 22; the figure: 26 or more agrees',
    )
  })

  it('puts no day and no base into the study’s mouth', () => {
    const key = plain(keyOf({ theme: 'treaties', on: '2020-01-01' }))
    expect(key).toContain('Have ratified 42 Here: 42 of 50 agrees')
    expect(key).toContain('Compared on 30 September 2007; the day is our choice.')
  })

  it('is left out where members of something are chosen', () => {
    expect(keyOf({ theme: 'coordination', groups: ['eu'] })).toBe('')
  })

  it('never sets what the study did not know beside what is not documented here', () => {
    const rows = keyOf({ theme: 'institutions' })
      .split('<tr')
      .map((row) => row.split('</tr>')[0] ?? '')
    const cells = (mark: string) =>
      (rows.find((row) => row.includes(mark)) ?? '')
        .split('<td')
        .slice(1)
        .map((cell) => plain(`<td${cell}`).trim())
    expect(cells('>Ministry of the interior<')[0]).toBe('14')
    const notDocumented = cells('>Not documented here<')
    expect(notDocumented[0]).toBe('')
    expect(Number(notDocumented[1])).toBeGreaterThan(0)
    const unknown = '>No information in the study<'
    expect(rows.find((row) => row.includes(unknown))).toContain('No information in the study')
    expect(cells(unknown)).toEqual(['2', ''])
  })
})
