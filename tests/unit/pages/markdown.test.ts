import { describe, expect, it } from 'vitest'
import { inlinesOf, partsOf } from '../../../src/pages/methods/markdown'

const blocksOf = (body: string) => partsOf(`# Title\n\n## Part\n\n${body}\n`)[0]?.blocks

describe('partsOf', () => {
  it('reads paragraphs, lists with lists inside, and tables, over the breaks of lines', () => {
    expect(blocksOf('One line\nand the next.')).toEqual([
      { kind: 'paragraph', text: 'One line and the next.' },
    ])
    expect(blocksOf('- **R1. A rule.** Says\n  so.\n  - first\n    and more\n  - second\n- other')).toEqual([
      {
        kind: 'list',
        items: [
          { text: '**R1. A rule.** Says so.', items: ['first and more', 'second'] },
          { text: 'other', items: [] },
        ],
      },
    ])
    expect(blocksOf('| a | b |\n| --- | --- |\n| c | d |')).toEqual([
      { kind: 'table', head: ['a', 'b'], rows: [['c', 'd']] },
    ])
  })
  it('leaves out links to documents that are not on the site, and keeps the words of a sentence', () => {
    expect(blocksOf('Decides.\n([Why](decisions/0001.md).) As [said](x.md) here.')).toEqual([
      { kind: 'paragraph', text: 'Decides. As said here.' },
    ])
  })
  it('sets quotation marks and apostrophes', () => {
    expect(blocksOf(`"Not mentioned" is the country's silence.`)).toEqual([
      { kind: 'paragraph', text: '“Not mentioned” is the country’s silence.' },
    ])
  })
})

describe('inlinesOf', () => {
  it('tells bold, italic and code from text', () => {
    expect(inlinesOf('**R1.** a `code_of_x` and _that_.').map(({ kind, text }) => `${kind}:${text}`)).toEqual(
      ['strong:R1.', 'text: a ', 'code:code_of_x', 'text: and ', 'em:that', 'text:.'],
    )
  })
})
