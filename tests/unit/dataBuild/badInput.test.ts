import { readFileSync } from 'node:fs'
import { csvFormatRows, csvParseRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../support/csv'
import { FILES, goodText, type InputName, messagesWith, replaceOnce } from './corrupt'

/**
 * One fault a row: the first line of `file` with `row` in it has other values, joined by ` & `, or is followed by a line
 * (after `+`; by itself, if nothing follows). `column` and `value` are those of the message, where they are others; `below`
 * is how many lines further down it is reported, and `also_causes` how many other messages cannot but come with it.
 */
const BAD_ROWS = parseCsv(
  readFileSync(new URL('badRows.csv', import.meta.url), 'utf8'),
  'badRows.csv',
  'file it row becomes column value fault expected below also_causes',
)

/** Makes one line of the evidence wrong, and expects the message to name file, line, column, value and expectation. */
const expectMessage = (bad: (typeof BAD_ROWS)[number]) => {
  const file = bad.file as InputName
  const lines = goodText(file).split('\n')
  const at = lines.findIndex((line) => line.includes(bad.row))
  const line = lines[at]
  if (line === undefined) throw new Error(`${FILES[file]} has no "${bad.row}".`)
  const isAdded = bad.becomes.startsWith('+')
  const changes = isAdded ? [] : bad.becomes.split(' & ').map((one) => /(\w+)=(.*)/.exec(one)?.slice(1) ?? [])
  if (isAdded) lines.splice(at + 1, 0, bad.becomes.slice(1) || line)
  else {
    const [header = []] = csvParseRows(lines[0] ?? '')
    const values = csvParseRows(line)[0] ?? []
    for (const [column = '', value = ''] of changes) values[header.indexOf(column)] = value
    lines[at] = csvFormatRows([values])
  }
  const [[column, value] = []] = bad.column ? [[bad.column, bad.value]] : changes
  const messages = messagesWith({ [file]: lines.join('\n') })
  const place = `${FILES[file]}:${at + (isAdded ? 2 : 1) + Number(bad.below)} column "${column}": "${value}" `
  const found = messages.find((message) => message.startsWith(place) && message.includes(bad.fault))
  expect(found, `among\n${messages.slice(0, 5).join('\n')}\nnothing starts with\n${place}`).toBeDefined()
  expect(found?.split('; expected ')[1]).toContain(bad.expected)
  expect(messages).toHaveLength(1 + Number(bad.also_causes))
}

it('compiles the evidence as committed', () => {
  expect(messagesWith({})).toEqual([])
})

it.each(BAD_ROWS.map((row) => [FILES[row.file as InputName], row.it, row] as const))(
  'refuses %s with %s',
  (_file, _it, row) => expectMessage(row),
)

const NAMES = Object.keys(FILES) as InputName[]
const CSV_FILES = NAMES.filter((name) => FILES[name].endsWith('.csv'))
const headerOf = (name: InputName) => goodText(name).split('\n')[0] ?? ''

describe('the points of places outside the study', () => {
  const { text } = replaceOnce('placePoints', 'ABW,Aruba,-69.95,12.5\n', '')
  it('are missed where a place has none', () => {
    const messages = messagesWith({ placePoints: text })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/places\.csv:2 column "code": "ABW" has no point in data\/geo\/places\.csv/)
  })
  it('belong to a place', () => {
    const messages = messagesWith({ placePoints: `${goodText('placePoints')}XYZ,Nowhere,0,0\n` })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('"XYZ" is not a place outside the study')
  })
})

describe('the notation of a file', () => {
  it.each(NAMES)('a missing %s file is one problem that names it', (name) => {
    const messages = messagesWith({ [name]: null })
    expect(messages.filter((message) => message.startsWith(`${FILES[name]}:1 `)).join()).toContain(
      'is missing',
    )
    expect(messages.length).toBeLessThanOrEqual(3)
  })
  it('an empty file is not taken for a good one, whichever it is', () => {
    const messages = messagesWith(Object.fromEntries(NAMES.map((name) => [name, ''])))
    for (const name of NAMES)
      expect(
        messages.filter((message) => message.startsWith(`${FILES[name]}:1 `)),
        name,
      ).not.toEqual([])
  })
  it.each(NAMES)('broken bytes in the %s file are one problem', (name) => {
    // The statements of other files on it cannot be judged, and must not bury the fault.
    const bytes = new TextEncoder().encode(goodText(name))
    bytes[bytes.length - 2] = 0xff
    const messages = messagesWith({ [name]: bytes })
    expect(messages[0]?.startsWith(`${FILES[name]}:`)).toBe(true)
    expect(messages.length).toBeLessThanOrEqual(name === 'version' ? 2 : 1)
  })
  it('a character that nobody sees is named in every table', () => {
    const headers = CSV_FILES.map((name) => goodText(name).split('\n'))
    const messages = messagesWith(
      Object.fromEntries(
        CSV_FILES.map((name, index) => {
          const [header, row, ...others] = headers[index] ?? []
          return [name, [header, `\u202E${row}`, ...others].join('\n')]
        }),
      ),
    )
    for (const [index, name] of CSV_FILES.entries()) {
      const [column] = headers[index]?.[0]?.split(',') ?? []
      const place = `${FILES[name]}:2 column "${column}": "<U+202E>`
      expect(
        messages.find((message) => message.startsWith(place)),
        place,
      ).toMatch(/" has the character U\+202E, which nobody sees; expected char/)
    }
  })
  it('the header alone is one problem of every table, and no stack', () => {
    const messages = messagesWith(Object.fromEntries(CSV_FILES.map((name) => [name, `${headerOf(name)}\n`])))
    for (const name of CSV_FILES) {
      const place = `${FILES[name]}:1 column "${headerOf(name).split(',')[0]}": `
      expect(messages.filter((message) => message.startsWith(`${FILES[name]}:`))).toEqual([
        expect.stringMatching(/is the header of a file without rows; expected at least one row/),
      ])
      expect(
        messages.some((message) => message.startsWith(place)),
        place,
      ).toBe(true)
    }
  })
  it.each(CSV_FILES)('a row that is there twice in %s is named', (name) => {
    const lines = goodText(name).trimEnd().split('\n')
    const messages = messagesWith({ [name]: `${[...lines, lines[1]].join('\n')}\n` })
    expect(messages.length).toBeGreaterThan(0)
    const named = new RegExp(`^${FILES[name]}:(${lines.length + 1}|2) column "[^"]+": ".*" .+; expected .+`)
    for (const message of messages) expect(message).toMatch(named)
  })
  it('a version that is no day is refused', () => {
    expect(messagesWith({ version: '2026-11-31\n' })).toEqual([
      'data/VERSION:1 column "1": "2026-11-31" is not a day of the calendar; expected YYYY-MM-DD',
    ])
  })
})

describe('answers that contradict each other', () => {
  const three = ['interior', 'justice', 'health'].map(
    (code) =>
      `AUT,lead-institution,${code},leads the work,the ministry,2009,,yes,high,stated,,,,doc-370,p. 1,,,,\n`,
  )
  it('three institutions of one year and one confidence are too many', () => {
    const messages = messagesWith({ policy: goodText('policy') + three.join('') })
    expect(messages.join()).toMatch(
      /interior justice health" are too many answers.*AUT, institutions.*expected 2 at most/,
    )
  })
  it('two answers to a question that has one are too many', () => {
    const rows = ['yes', 'no'].map(
      (code) => `AUT,non-punishment,${code},as the law says,,2009,,yes,high,stated,,,,doc-370,p. 1,,,,\n`,
    )
    const messages = messagesWith({ policy: goodText('policy') + rows.join('') })
    expect(messages.join()).toMatch(/"yes no" are too many answers.*AUT, non-punishment.*expected 1 at most/)
  })
})

it('lists every offender of every file, in the order of files and lines', () => {
  const policy = replaceOnce('policy', 'AUT,definition-form,prostitution,', 'AUT,definition-form,nothing,')
  const treaties = replaceOnce('treaties', '1992-08-06', '1992-02-30').text.replace(
    '1991-12-16',
    '1991-12-32',
  )
  const corridors = replaceOnce('corridors', '2008,ALB,FRA,', '2008,ALB,ALB,')
  const messages = messagesWith({ policy: policy.text, treaties, corridors: corridors.text })
  expect(messages.map((message) => message.split('; expected')[0])).toEqual([
    `data/evidence/corridors.csv:${corridors.line} column "destination": "ALB" is also the origin`,
    `data/evidence/policy-coded.csv:${policy.line} column "code": "nothing" is not a known code`,
    'data/evidence/treaties.csv:2 column "bound": "1992-02-30" is not a day of the calendar',
    'data/evidence/treaties.csv:3 column "bound": "1991-12-32" is not a day of the calendar',
  ])
})
