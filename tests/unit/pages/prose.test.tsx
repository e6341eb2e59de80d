import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Markdown, MarkdownContext } from '../../../src/pages/Markdown'
import { type Parts, Prose, useProse } from '../../../src/pages/Prose'
import { realDataset } from '../../support/dataset'
import { onPage } from '../../support/onPage'

interface SectionProps {
  body: string
  parts: Parts
}

/** The body of the one section of a page. */
function Section({ body, parts }: SectionProps) {
  const text = `# Title\n\nThe lead.\n\n## Section {#here}\n\n${body}\n`
  const { setting, sections } = useProse({ file: 'content/en/guide.md', text }, parts)
  return (
    <MarkdownContext value={{ ...setting, tableName: sections[0]?.id }}>
      <Markdown tokens={sections[0]?.tokens ?? []} />
    </MarkdownContext>
  )
}

/** The body of a section as it is written, without classes and roles. */
const htmlOf = (body: string, parts: Parts = {}, place: Parameters<typeof onPage>[2] = {}): string =>
  renderToStaticMarkup(
    onPage(realDataset(), <Section body={body} parts={parts} />, { root: '../', path: 'help/', ...place }),
  ).replaceAll(/ (?:class|role|scope)="[^"]*"/g, '')

it('shows values, parts, messages and days for names in braces, and leads to pages and data', () => {
  const parts = { count: 3, figure: <figure /> }
  expect(htmlOf('- {count} of **{footer.notes}** on {day 2007-09-30}', parts)).toBe(
    '<ul><li>3 of <b>Notes</b> on 30 September 2007</li></ul>',
  )
  expect(htmlOf('{figure}\n\n{count}', parts)).toBe('<figure></figure><p>3</p>')
  expect(htmlOf('[Numbers](help#moldova) and [codes](data/codes.csv)')).toBe(
    '<p><a href="../help/#moldova">Numbers</a> and <a href="../data/codes.csv">codes</a></p>',
  )
})

it('leads in another language to its own pages, and to the data that all have in common', () => {
  const place = { root: '../../', language: 'de' } as const
  expect(htmlOf('[a](help) [b](data/codes.csv)', {}, place)).toBe(
    '<p><a href="../help/">a</a> <a href="../../data/codes.csv">b</a></p>',
  )
})

it('has contents that lead to each of its sections', () => {
  const parts = { contact: '' }
  const markup = renderToStaticMarkup(
    onPage(realDataset(), <Prose page="accessibility" parts={parts} hasContents />),
  )
  const [list = ''] = /<nav.*?<\/nav>/.exec(markup) ?? []
  const listed = [...list.matchAll(/href="#([^"]*)">(.*?)<\/a>/g)].map(([, id, name]) => [id, name])
  const sections = [...markup.matchAll(/<h2[^>]*? id="([^"]*)"[^>]*>(.*?)<\/h2>/g)]
  expect(listed.length).toBeGreaterThan(3)
  expect(listed).toEqual(sections.map(([, id, name]) => [id, name]))
})

it('has headings with ids, which name tables, and questions with their answers', () => {
  expect(htmlOf('### Steps {#steps}\n\n| a |\n| --- |\n| b |')).toContain(
    '<h3 id="steps">Steps</h3><table aria-labelledby="steps here">',
  )
  expect(htmlOf('#### Why?\n\nBecause.\n\n#### When?\n\nThen.')).toBe(
    '<dl><div><dt>Why?</dt><dd><p>Because.</p></dd></div><div><dt>When?</dt><dd><p>Then.</p></dd></div></dl>',
  )
})

it('names file and line of what it does not know, and what it expected', () => {
  const parts = { 'map roles': '', 'map inside': '', count: 3 }
  expect(() => htmlOf('See\n\n{map rolls}', parts)).toThrow(
    'content/en/guide.md:9: “{map rolls}” is not known on this page. Expected {map roles}, {map inside}, {day 2026-11-30}',
  )
  expect(() => htmlOf('{counted}', parts)).toThrow('Expected {map roles}, {map inside}, {count}')
  expect(() => htmlOf('{footer.nothing}')).toThrow('content/en/guide.md:7: “{footer.nothing}” is not known')
  expect(() => htmlOf('[text](nowhere)')).toThrow('content/en/guide.md:7: “nowhere” is not known')
})
