/** A line that has words, not only names in braces or the rule of a table. */
const hasWords = (line: string): boolean => /\p{L}/u.test(line.replaceAll(/\{[^}]*\}/g, ''))

/** The lines of a page's Markdown that a reader reads, by ids such as `help.md:12`. */
export const contentLines = (file: string, text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line, index) => [`${file}:${index + 1}`, line.trim().replaceAll(/ {2,}/g, ' ')] as const)
      .filter(([, line]) => hasWords(line)),
  )

/** Whether an id is that of a line, and not of a message. */
export const isLine = (id: string): boolean => /^\w+\.md:\d+$/.test(id)

/** The parts of each line of Markdown that a translation keeps: its kind of block, names in braces, links, bold words and cells. */
export const structureOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => {
    const [block = ''] = /^ *(?:> ?)?(?:#+ |- |\d\. |\| ?)?/.exec(line) ?? []
    const marks = line.match(/\{[^}]*\}|\]\([^)]*\)|\*\*|(?<=\S) +\|/g) ?? []
    const words = hasWords(line) ? ['words'] : []
    return [block.trim(), ...words, ...marks.map((mark) => mark.trim()).toSorted()].filter(Boolean).join(' ')
  })
