import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const DOCUMENT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
const BEGIN = '<!-- bench: begin -->'
const END = '<!-- bench: end -->'

/** Puts the tables of this run into docs/performance.md, in the place of those before. */
export const writeIntoDocument = async (report: string): Promise<void> => {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) {
    throw new Error(`docs/performance.md has no place for the tables, between ${BEGIN} and ${END}.`)
  }
  const whole = `${before}${BEGIN}\n\n${report}\n${END}${after}`
  const style = await resolveConfig(DOCUMENT)
  writeFileSync(DOCUMENT, await format(whole, { ...style, parser: 'markdown' }))
}
