import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const MOST_WORDS = 25

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length

it('sentences of the guide and of the accessibility statement have at most 25 words', () => {
  const pages = JSON.parse(readFileSync('src/text/en/pages.json', 'utf8')) as Record<string, string>
  const sentences = Object.entries(pages)
    .filter(([id]) => /^(?:guide|accessibility)\./.test(id))
    .flatMap(([, message]) => message.split(/(?<=[.?!])\s/))
  expect(sentences.filter((sentence) => wordsIn(sentence) > MOST_WORDS)).toEqual([])
})
