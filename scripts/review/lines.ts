import { hasWords } from '../../src/pages/review/reviewFile'

/** The text of a cell that `guarded` wrote. */
export const unguarded = (cell: string): string => (/^'+[-=+@\t]/.test(cell) ? cell.slice(1) : cell)

/** The file and the number of a line from its id; undefined for the id of a message. */
export const lineOf = (id: string): { readonly file: string; readonly number: number } | undefined => {
  const [, file, number] = /^(\w+\.md):(\d+)$/.exec(id) ?? []
  return file === undefined ? undefined : { file, number: Number(number) }
}

/** The parts of each line of Markdown that a translation keeps: its kind of block, names in braces, links, bold words and cells. */
export const structureOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => {
    const [block = ''] = /^ *(?:> ?)?(?:#+ |- |\d\. |\| ?)?/.exec(line) ?? []
    const marks = line.match(/\{[^}]*\}|\]\([^)]*\)|\*\*|(?<=\S) +\|/g) ?? []
    const words = hasWords(line) ? ['words'] : []
    return [block.trim(), ...words, ...marks.map((mark) => mark.trim()).toSorted()].filter(Boolean).join(' ')
  })
