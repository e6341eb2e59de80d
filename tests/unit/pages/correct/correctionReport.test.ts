import { describe, expect, it } from 'vitest'
import { correctPath } from '../../../../src/atlas/correct/CorrectLink'
import { reportedValue, reportText, sendAddress } from '../../../../src/pages/correct/correctionReport'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { allTexts } from '../../../support/allTexts'
import { realCountry, realDataset } from '../../../support/dataset'

const texts = allTexts()
const dataset = realDataset()

const valueOf = (code: string, change: Partial<Filters>) =>
  reportedValue({
    texts,
    dataset,
    file: realCountry(code),
    filters: { ...DEFAULT_FILTERS, entity: code, ...change },
    part: undefined,
  })

const link = 'https://example.org/atlas/?country=MDA'
const nothing = { wrong: '', right: '', source: '' }

describe('the report on a value', () => {
  it('says what is shown, of how many sources, where, and what the reader wrote', () => {
    const value = valueOf('MDA', { theme: 'plans' })
    expect(value.value).toMatch(/\(\d{4} statement\)$/)
    const written = { wrong: 'The year.', right: '2006', source: 'Order 5, item 1' }
    const text = reportText(texts, { value, written, dataVersion: dataset.dataVersion, link })
    expect(text).toContain(`Country: Moldova\nQuestion: ${value.question}\nThe atlas: ${value.value}, `)
    expect(text).toMatch(/, [1-9]\d* sources?\nData of /)
    expect(text).toContain(link)
    expect(text).toMatch(/What is wrong\nThe year\.\n\nWhat is right\n2006\n\nSource\nOrder 5, item 1\n$/)
  })

  it('has a dash for what is missing, and no address before a value is chosen', () => {
    const text = reportText(texts, {
      value: null,
      written: nothing,
      dataVersion: dataset.dataVersion,
      link: '',
    })
    expect(text).toBe('Country: –\nQuestion: –\n\nWhat is wrong\n–\n\nWhat is right\n–\n\nSource\n–\n')
  })

  it('names the instrument and the day of a treaty, and the evidence of a role', () => {
    const treaty = valueOf('MDA', { theme: 'treaties', instrument: 'opsc', on: '2005-01-01' })
    expect(treaty.question).toContain('1 January 2005')
    expect(valueOf('MDA', { theme: 'patterns', evidence: 'children' }).question).toContain('children')
  })

  it('writes Kosovo with its status, and counts no source where none answers', () => {
    expect(valueOf('XKX', { theme: 'plans', sub: 'main' }).country).toBe('Kosovo (UNSCR 1244)')
    const question = { ...DEFAULT_FILTERS, theme: 'institutions' } as const
    const silent = dataset.entities.find(({ code }) =>
      dataset.valueOf(code, question).classes.includes('not-documented'),
    )
    expect(valueOf(silent?.code ?? '', question).sources).toBe(0)
  })
})

describe('the address to which a report goes', () => {
  it('is mail with subject and text, the form of a new issue with title and text, else the page itself', () => {
    expect(sendAddress('mailto:a@example.org', 'T & t', 'line\nline')).toBe(
      'mailto:a@example.org?subject=T%20%26%20t&body=line%0Aline',
    )
    expect(sendAddress('https://example.org/atlas/issues/new?labels=value', 'T', 'x')).toBe(
      'https://example.org/atlas/issues/new?labels=value&title=T&body=x',
    )
    expect(sendAddress('https://example.org/contact', 'T', 'x')).toBe('https://example.org/contact')
  })

  it('is one that programs take, however long a report is', () => {
    expect(sendAddress('mailto:a@example.org', 'T', 'Ж'.repeat(9000)).length).toBeLessThan(2000)
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
