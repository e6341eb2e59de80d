const FILES = import.meta.glob<string>('../../../docs/programs/*', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Folder of the programs as files, below the site's folder. */
export const PROGRAMS_FOLDER = 'data/programs/'

/** The address that the files of the repository have in place of a site's. */
export const PLACEHOLDER = 'https://atlas.example/'

/** The programs, in the order of the page: each with its file and what it is written in. */
export const PROGRAMS = [
  { id: 'spreadsheet', file: 'spreadsheet.txt' },
  { id: 'r', file: 'read_views.R' },
  { id: 'python', file: 'read_views.py' },
  { id: 'notebook', file: 'every_year.ipynb' },
  { id: 'javascript', file: 'read_views.mjs' },
] as const

export type ProgramId = (typeof PROGRAMS)[number]['id']

/** A file of `docs/programs` as the site shows it, with the site's own address where that is known. */
export const snippet = (file: string, siteUrl: string | null): string => {
  const text = FILES[`../../../docs/programs/${file}`]
  if (text === undefined) throw new Error(`There is no docs/programs/${file}.`)
  return siteUrl === null ? text : text.replaceAll(PLACEHOLDER, siteUrl)
}

interface Cell {
  readonly cell_type: string
  readonly source: readonly string[]
}

/** The cells of a notebook, each as text to read or as code. */
export const cellsOf = (notebook: string): readonly { readonly isCode: boolean; readonly text: string }[] =>
  (JSON.parse(notebook) as { readonly cells: readonly Cell[] }).cells.map(({ cell_type: type, source }) => ({
    isCode: type === 'code',
    text: source.join(''),
  }))
