import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { rowsFor, tally } from '../support/figureRows'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('lesson/')
const sheets = builtDocument('lesson/worksheets/')
const statements = readDataCsv('statements.csv', 'id text place')
const instruments = readDataCsv('instruments.csv', 'url_id opened')
const day = '30 September 2007'

const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
const answerTo = (question: string): string =>
  text([...page.querySelectorAll('dt')].find((dt) => text(dt).includes(question))?.nextElementSibling)

const roles = tally(rowsFor('').rows)
const inside = tally(rowsFor('?theme=internal').rows)
const boundBy = (treaty: string) => tally(rowsFor(`?theme=treaties&instrument=${treaty}`).rows)

const opened = (treaty: string) => instruments.find((row) => row.url_id === treaty)?.opened ?? ''

describe('the lessons', () => {
  it.each([
    ['short', 45],
    ['long', 90],
  ] as const)('have steps that take as many minutes as the lesson: %s', (name, minutes) => {
    const steps = [...page.querySelectorAll(`section[aria-labelledby="${name}"] tbody th`)]
    expect(steps.length).toBeGreaterThan(4)
    expect(steps.reduce((sum, step) => sum + Number(text(step)), 0)).toBe(minutes)
  })

  it('begin with the safety rules, and say whom to turn to and what to do when a pupil tells something', () => {
    const [first] = page.querySelectorAll('main section')
    expect(text(first?.querySelector('h2'))).toBe('First: keep everyone safe')
    expect(first?.querySelector('li a[href$="help/"]')).not.toBeNull()
    const told = first?.querySelector('h3')?.parentElement
    expect(text(told)).toContain('Do not investigate')
    expect(told?.querySelector('a[href$="help/"]')).not.toBeNull()
  })

  it('give the sentences of the study in its words here, each with its place and a link to it', () => {
    const said = [...page.querySelectorAll('[data-says]')]
    expect(said.length).toBeGreaterThan(12)
    for (const element of said) {
      const id = element.getAttribute('data-says') ?? ''
      const statement = statements.find((row) => row.id === id)
      expect(text(element), id).toContain(statement?.text ?? 'a statement')
      expect(element.querySelector('a')?.getAttribute('href'), id).toMatch(new RegExp(`findings/#${id}$`))
      for (const place of statement?.place.split(';') ?? []) expect(text(element), id).toContain(place)
    }
  })
})

describe('the answers', () => {
  it('count countries as classes.csv does', () => {
    const both = roles['origin-and-destination'] ?? 0
    const only = roles['destination'] ?? 0
    expect(answerTo('named as both origin and destination?')).toBe(`${both} of 51.`)
    expect(answerTo('named as a destination at all?')).toBe(`${both} + ${only} = ${both + only}.`)
    for (const silence of ['neither', 'not-covered'])
      expect(answerTo('Two answers name no role')).toContain(`”: ${roles[silence]} of 51.`)
    const listed = [...page.querySelectorAll('[aria-labelledby="answers-3"] [data-class]')]
    expect(Object.fromEntries(listed.map((item) => [item.getAttribute('data-class'), text(item)]))).toEqual({
      reported: `Reported: ${inside['reported']}`,
      'not-mentioned': `Not mentioned: ${inside['not-mentioned']}`,
      'not-covered': `Not covered: ${inside['not-covered']}`,
    })
    const ofAnyAge = tally(rowsFor('?theme=internal&evidence=anyone').rows)['reported']
    expect(answerTo('about children, or about people of any age?')).toContain(
      `About children. Of people of any age, the reports mention it for ${ofAnyAge} of the 51`,
    )
    expect(answerTo('could the source not see?')).toContain(`do not cover ${inside['not-covered']} of the 51`)
  })

  it('count the states bound by each treaty, of which the one with the fewest was the last to open', () => {
    const bars = [...page.querySelectorAll('[data-bound]')]
    const treaties = bars.map((bar) => bar.getAttribute('data-bound') ?? '')
    expect(treaties).toHaveLength(5)
    for (const [index, treaty] of treaties.entries())
      expect(text(bars[index]), treaty).toContain(`: ${boundBy(treaty)['bound']}`)
    expect(treaties).toEqual(treaties.toSorted((a, b) => opened(a).localeCompare(opened(b))))
    const fewest = Math.min(...treaties.map((treaty) => boundBy(treaty)['bound'] ?? 0))
    expect(answerTo('has the fewest states?')).toContain(text(bars.at(-1)).split(':')[0])
    expect(boundBy(treaties.at(-1) ?? '')['bound']).toBe(fewest)
  })
})

describe('the worksheets', () => {
  const all = [...sheets.querySelectorAll('[data-worksheet]')]

  it('say each that it is what is reported, the day of the data, the source, and the note on boundaries', () => {
    expect(all.map((sheet) => sheet.getAttribute('data-worksheet'))).toEqual(['1', '2', '3', '4', '5'])
    const sources = [
      'Child Trafficking in Europe',
      'in Persons Reports',
      'in Persons Reports',
      'Treaty Collection',
    ]
    for (const [index, sheet] of all.entries()) {
      const words = text(sheet)
      expect(words).toContain('What is reported, not how common trafficking is.')
      expect(words).toMatch(/data of \d+ \w+ \d{4}/)
      expect(words).toContain(sources[index] ?? 'in Persons Reports')
      expect(words).toContain('Boundaries and names imply no opinion on legal status.')
    }
  })

  it('list every country once on the blank map’s worksheet, and colour none', () => {
    const sheet = all[2]
    const items = [...(sheet?.querySelectorAll('[data-class] p') ?? [])].map(text)
    const counted = items.map((item) => Number(/\((\d+)\)/.exec(item)?.[1]))
    const names = items.flatMap((item) => item.replace(/^.*?\) /, '').split(/, | and (?!Herzegovina)/))
    expect(counted).toEqual([inside['reported'], inside['not-mentioned'], inside['not-covered']])
    expect(new Set(names).size).toBe(51)
    const fills = [...(sheet?.querySelectorAll('[data-entity]') ?? [])].map((shape) =>
      shape.getAttribute('fill'),
    )
    expect(fills).toHaveLength(51)
    expect(new Set(fills).size).toBe(1)
  })

  it('show how many states were bound on the day of the study, and no answers', () => {
    expect(text(all[3])).toContain(day)
    for (const row of all[3]?.querySelectorAll('[data-treaty]') ?? []) {
      const treaty = row.getAttribute('data-treaty') ?? ''
      expect(text(row.querySelectorAll('td')[1]), treaty).toBe(String(boundBy(treaty)['bound']))
    }
    const shown = text(sheets.querySelector('main'))
    const [, written = ''] =
      /\{#answers-1\}\n(.*?)\n## /s.exec(readFileSync('content/en/lesson.md', 'utf8')) ?? []
    const answers = written.split('\n').flatMap((line) => /^[^#{[]+[.”]/.exec(line) ?? [])
    expect(answers.length).toBeGreaterThan(15)
    for (const answer of answers) expect(shown).not.toContain(answer)
  })
})
