/** A table in Markdown. `words` are the columns that hold no numbers. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: readonly number[] = [0],
): string =>
  [head, head.map((_, column) => (words.includes(column) ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
