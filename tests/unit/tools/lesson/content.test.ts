import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/languages'

const textOf = (language: string, file: string): string => readFileSync(`content/${language}/${file}`, 'utf8')

it.each(LANGUAGES)(
  'the lesson has an answer to each worksheet, under its title and its questions, in %s',
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
