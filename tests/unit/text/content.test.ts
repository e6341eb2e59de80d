import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { structureOf } from '../../../scripts/translations/lines'
import { isLongPage } from '../../../src/text/content'
import { messagesOf } from '../../../scripts/wording/textsOfLanguage'
import { messageParts } from '../../../scripts/translations/messageParts'
import { contentFiles } from '../../../scripts/wording/contentFiles'

const textOf = (language: string, file: string): string => readFileSync(`content/${language}/${file}`, 'utf8')

describe.each(LANGUAGES)('the pages in Markdown in %s', (language) => {
  it('are those of English, but for long pages that nobody has translated', () => {
    const own = readdirSync(`content/${language}`)
    expect(contentFiles()).toEqual(expect.arrayContaining(own))
    expect(
      contentFiles().filter((file) => !own.includes(file) && !isLongPage(file.replace('.md', ''))),
    ).toEqual([])
  })

  it.each(contentFiles())(
    'have on each line the heading, list, part, links and names of English: %s',
    (file) => {
      if (!existsSync(`content/${language}/${file}`)) return
      expect(structureOf(textOf(language, file))).toEqual(structureOf(textOf('en', file)))
    },
  )
})

it('say no message that needs a value', () => {
  const messages = Object.fromEntries(messagesOf('en').map(({ id, text }) => [id, text]))
  const named = contentFiles().flatMap((file) =>
    [...textOf('en', file).matchAll(/\{([^} ]+\.[^} ]+)\}/g)].map(([, id = '']) => id),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => messageParts(messages[id] ?? '{missing}').variables.size > 0)).toEqual([])
})

it.each(LANGUAGES)(
  'answer each worksheet in the lesson, under its title and its questions, in %s',
  (language) => {
    const sheets = textOf(language, 'worksheets.md')
    const [, answers = ''] =
      /(?=### [^\n]* \{#answers-1\})(.*?)\n## /s.exec(textOf(language, 'lesson.md')) ?? []
    const headings = answers.split('\n').filter((line) => line.startsWith('#'))
    expect(headings.length).toBeGreaterThan(30)
    const words = headings.map((line) => line.replace(/^#+ /, '').replace(/ \{#.*\}$/, ''))
    expect(words.filter((heading) => !sheets.includes(heading))).toEqual([])
  },
)
