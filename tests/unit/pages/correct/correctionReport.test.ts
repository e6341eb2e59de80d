import { describe, expect, it } from 'vitest'
import { correctPath } from '../../../../src/atlas/correct/CorrectLink'
import { correctionAddress, correctionReport } from '../../../../src/pages/correct/correctionReport'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { allTexts } from '../../../support/allTexts'
import { realCountry, realDataset } from '../../../support/dataset'

const texts = allTexts()
const dataset = realDataset()

const reportOn = (code: string, change: Partial<Filters>) =>
  correctionReport({
    texts,
    dataset,
    file: realCountry(code),
    filters: { ...DEFAULT_FILTERS, entity: code, ...change },
    part: undefined,
    link: `https://example.org/atlas/?country=${code}`,
  })

describe('the report on a value', () => {
  it('says what is shown, where it comes from, the link and the version', () => {
    const { fields, text } = reportOn('MDA', { theme: 'plans' })
    expect(fields).toMatchObject({
      entity: 'Moldova (MDA)',
      link: 'https://example.org/atlas/?country=MDA',
      version: dataset.dataVersion,
    })
    expect(fields.value).toMatch(/\(\d{4} statement\)$/)
    const deciding = realCountry('MDA').statements.filter(({ decides }) =>
      decides.some(({ question }) => question === 'plans'),
    )
    expect(deciding.length).toBeGreaterThan(0)
    for (const { locator } of deciding) expect(fields.sources).toContain(locator)
    for (const [name, field] of Object.entries(fields)) if (name !== 'title') expect(text).toContain(field)
    expect(text).toContain('Never write details of a case or a person.')
    expect(text).toContain('The exact place in it, such as a page, an article or a row: ')
  })

  it('names the instrument and the day of a treaty, and the evidence of a role', () => {
    const treaty = reportOn('MDA', { theme: 'treaties', instrument: 'opsc', on: '2005-01-01' })
    expect(treaty.fields.question).toContain('1 January 2005')
    expect(treaty.fields.sources).toContain('status table')
    const role = reportOn('MDA', { theme: 'patterns', evidence: 'children' })
    expect(role.fields.question).toContain('children')
  })

  it('writes Kosovo with its status, and says where no source answers', () => {
    const { entity, sources } = reportOn('XKX', { theme: 'plans', sub: 'main' }).fields
    expect(entity).toBe('Kosovo (UNSCR 1244) (XKX)')
    expect(sources).not.toBe('')
    const question = { ...DEFAULT_FILTERS, theme: 'institutions' } as const
    const silent = dataset.entities.find(({ code }) =>
      dataset.valueOf(code, question).classes.includes('not-documented'),
    )
    expect(reportOn(silent?.code ?? '', question).fields.sources).toBe(
      'No statement in our sources answers this.',
    )
  })
})

describe('the address of a form', () => {
  const { fields } = reportOn('MDA', { theme: 'plans' })

  it('has each field as a parameter of its name, escaped', () => {
    const address = correctionAddress('https://example.org/new?template=a.yml', {
      ...fields,
      value: 'a&b="<c>',
    })
    const { searchParams } = new URL(address)
    expect(searchParams.get('value')).toBe('a&b="<c>')
    expect([...searchParams.keys()]).toEqual([
      'template',
      'title',
      'entity',
      'question',
      'value',
      'sources',
      'link',
      'version',
    ])
  })

  it('has them in the places that it names, and no others', () => {
    const form = 'https://example.org/f?entry.1={entity}&entry.2={value}'
    expect(correctionAddress(form, { ...fields, value: 'a&b' })).toBe(
      'https://example.org/f?entry.1=Moldova%20(MDA)&entry.2=a%26b',
    )
    expect(correctionAddress(form)).toBe('https://example.org/f?entry.1=&entry.2=')
  })

  it('is one that servers take, however long a list of sources is', () => {
    const long = { ...fields, title: 'Ж'.repeat(9000), question: 'Ж'.repeat(9000), sources: 'Ж'.repeat(9000) }
    expect(correctionAddress('https://example.org/new', long).length).toBeLessThan(8000)
  })
})

it('leads from a value to its report, with nothing of the state that it does not depend on', () => {
  const seen = { ...DEFAULT_FILTERS, on: '2020-01-01' }
  expect(correctPath({ entity: 'MDA', theme: 'plans' }, seen)).toBe(
    'correct/?theme=plans&on=2020-01-01&country=MDA',
  )
  expect(correctPath({ entity: 'MDA', theme: 'treaties', instrument: 'opsc' }, seen)).toBe(
    'correct/?theme=treaties&instrument=opsc&on=2020-01-01&country=MDA',
  )
  expect(correctPath({ entity: 'MDA', part: 'routes' }, seen)).toBe('correct/?country=MDA&part=routes')
})
