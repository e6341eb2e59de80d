import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import type { Filters } from '../../state/filters'

const FILES = import.meta.glob<string>('../../../docs/programs/*', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Folder of the programs as files, below the site's folder. */
export const PROGRAMS_FOLDER = 'data/programs/'

/** The address that the files of the repository have in place of a site's. */
export const PLACEHOLDER = 'https://atlas.example/'

const FIRST_TABLE = `${PLACEHOLDER}data/views/patterns/children.csv`

/** Three lines each that count the countries of each class as the first map does; the last line of R and of the spreadsheet, of one sub-region. */
export const RECIPES: Readonly<Record<'R' | 'Python' | 'spreadsheet', readonly string[]>> = {
  R: [`d <- read.csv("${FIRST_TABLE}")`, 'table(d$class_words)', 'table(d$class_words[d$region == "see"])'],
  Python: [
    'import pandas as pd',
    `d = pd.read_csv("${FIRST_TABLE}")`,
    'print(d["class_words"].value_counts())',
  ],
  spreadsheet: [
    `=IMPORTDATA("${FIRST_TABLE}")`,
    '=COUNTIF(E2:E52,"origin")',
    '=COUNTIFS(C2:C52,"see",E2:E52,"origin")',
  ],
}

/** Programs that need no package, as files. */
export const PROGRAM_FILES = ['read_views.R', 'read_views.py', 'read_views.mjs', 'every_year.ipynb'] as const

/** A file of `docs/programs` as the site shows it, with the site's own address where that is known. */
export const snippet = (file: string, siteUrl: string | null): string => {
  const text = FILES[`../../../docs/programs/${file}`]
  if (text === undefined) throw new Error(`There is no docs/programs/${file}.`)
  return siteUrl === null ? text : text.replaceAll(PLACEHOLDER, siteUrl)
}

/** Folder of the views as files for programs, below the site's folder. */
export const VIEWS_FOLDER = 'data/views/'

/** The list of all views, in their folder. */
export const VIEWS_LIST = 'index.csv'

type ViewQuestion = Pick<Filters, 'theme' | 'sub' | 'evidence' | 'instrument' | 'victims' | 'view'>

/** Names the files of the view that a reader sees, for all countries and the default day, such as `treaties/palermo`. */
export const viewId = ({ theme, sub, evidence, instrument, victims, view }: ViewQuestion): string => {
  if (view === 'routes') return `routes/${victims.join() === 'children' ? 'children' : 'anyone'}`
  if (view === 'grid') return 'treaties'
  return [
    theme,
    sub !== 'main' && sub,
    hasEvidenceChoice(theme) && evidence,
    hasInstrument(theme) && instrument,
  ]
    .filter(Boolean)
    .join('/')
}
