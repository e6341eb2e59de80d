import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown, MarkdownLine } from '../../../src/pages/Markdown'
import { passagesOf } from '../../../src/pages/readMarkdown'

/** The part under a heading as it is written, without classes. */
const htmlOf = (body: string): string =>
  passagesOf(`# Title\n\n## Part\n\n${body}\n`)
    .map(({ heading, tokens }) => {
      expect(heading).toBe('Part')
      return renderToStaticMarkup(<Markdown tokens={tokens} />).replace(/ (class|role|scope)="[^"]*"/g, '')
    })
    .join()

describe('a part of a document', () => {
  it('has paragraphs, lists with lists inside, and tables, over the breaks of lines', () => {
    expect(htmlOf('One line\nand the next.')).toBe('<p>One line and the next.</p>')
    expect(htmlOf('- **R1. A rule.** Says\n  so.\n  - first\n    and more\n  - second\n- other')).toBe(
      '<ul><li id="R1"><b>R1. A rule.</b> Says so.<ul><li>first and more</li><li>second</li></ul></li><li>other</li></ul>',
    )
    expect(htmlOf('| a | b |\n| --- | --- |\n| c | d |')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>c</th><td data-label="b">d</td></tr></tbody></table>',
    )
  })
  it('leaves out links to documents that are not on the site, and keeps the words of a sentence', () => {
    expect(htmlOf('Decides.\n([Why](decisions/0001.md).) As [said](x.md) here.')).toBe(
      '<p>Decides. As said here.</p>',
    )
  })
  it('sets quotation marks and apostrophes', () => {
    expect(htmlOf(`"Not mentioned" is the country's silence.`)).toBe(
      '<p>“Not mentioned” is the country’s silence.</p>',
    )
  })
  it('is an error where it has what no page shows', () => {
    expect(() => htmlOf('<b>bold</b>')).toThrow('of the kind')
  })
})

it('a line tells bold, italic and code from text', () => {
  expect(renderToStaticMarkup(<MarkdownLine text="**R1.** a `code_of_x` & _that_." />)).toBe(
    '<b>R1.</b> a <code>code_of_x</code> &amp; <i lang="en">that</i>.',
  )
})
