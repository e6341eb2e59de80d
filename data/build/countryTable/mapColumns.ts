import type { Dataset, MapQuestion } from '../../../src/data/Dataset'
import type { EntityCode } from '../../../src/domain/entity'
import { EVIDENCE, type Evidence, COUNTED_FORMS } from '../../../src/domain/evidence'
import {
  type ClassId,
  classesOf,
  formsCountedOn,
  hasDay,
  hasEvidenceChoice,
  type SubId,
  type ThemeId,
  mostClassesOf,
  subsOf,
  CLASSIFIED_THEMES,
} from '../../../src/domain/themes'
import { STUDY_DAY } from '../../../src/domain/treaty'
import { integer, list, required, text, year } from '../dictionary/table'
import { STRENGTHS, strengthOf } from '../rules/patterns'
import { columnName, holding, type RecordColumn } from './column'

type MapSelection = Pick<MapQuestion, 'theme' | 'sub'> & { readonly evidence?: Evidence }

const questionOf = ({ theme, sub, evidence = 'anyone' }: MapSelection): MapQuestion => ({
  theme,
  sub,
  evidence,
  // Only treaties have an instrument.
  instrument: '',
  on: null,
})

const valueOf = (dataset: Dataset, code: EntityCode, selection: MapSelection) =>
  dataset.valueOf(code, questionOf(selection))

const classOf = (dataset: Dataset, code: EntityCode, selection: MapSelection): ClassId =>
  valueOf(dataset, code, selection).classes[0] ?? ''

const nameOf = ({ theme, sub, evidence }: MapSelection): string =>
  columnName(theme, ...(sub === 'main' ? [] : [sub]), ...(evidence ? [evidence] : []))

/** The class as `classes.csv` writes it, its year and, for reports, its strength. */
const columnsOfMap = (selection: MapSelection): RecordColumn[] => {
  const classes = classesOf(selection.theme, selection.sub)
  const one = `(${classes.join('|')})`
  return [
    holding(
      text(
        nameOf(selection),
        `class on the map that the name gives: theme, part and evidence as in \`classes.csv\`, with \`_\` between them and for \`-\`; two are separated by a space (R13); what depends on a day is as of ${STUDY_DAY}; no answer is a class too, never an empty field`,
        {
          ...required,
          family: '<map>',
          ...(mostClassesOf(selection.theme, selection.sub) > 1
            ? { pattern: `${one}( ${one})?` }
            : { codes: classes }),
        },
      ),
      (dataset, { code }) => valueOf(dataset, code, selection).classes.join(' '),
    ),
    ...(hasDay(selection.theme, selection.sub) ? OFFENCE_COLUMNS : [yearColumn(selection)]),
    ...(selection.evidence === 'anyone' ? [strengthColumn(selection)] : []),
  ]
}

const yearColumn = (selection: MapSelection): RecordColumn =>
  holding(
    year(`${nameOf(selection)}_as_of`, 'latest year of the statements that decided; empty where none did', {
      family: '<map>_as_of',
    }),
    (dataset, { code }) => valueOf(dataset, code, selection).asOf ?? null,
  )

/** The periods from which the class of a day follows (R29). */
const OFFENCE_COLUMNS = (['partial', 'full'] as const).map((extent) =>
  holding(
    text(
      columnName('definitions_since', extent),
      'year or month since which trafficking is coded as a partial or full offence; empty where it is not',
      { family: 'definitions_since_<extent>', pattern: '[0-9]{4}(-[0-9]{2})?' },
    ),
    (dataset, { code }) =>
      dataset
        .periodsOf(code, questionOf({ theme: 'definitions', sub: 'since' }))
        .find(({ classes }) => classes.includes(extent))?.offence?.since ?? null,
  ),
)

const strengthColumn = (selection: MapSelection): RecordColumn =>
  holding(
    text(
      `${nameOf(selection)}_strength`,
      'where a role is reported: which of the roles are also stated for children (R8); empty where no role is reported',
      { family: '<map>_strength', codes: STRENGTHS },
    ),
    (dataset, { code }) =>
      strengthOf(
        classOf(dataset, code, { ...selection, evidence: 'anyone' }),
        classOf(dataset, code, { ...selection, evidence: 'children' }),
      ) ?? null,
  )

/** Splits origin and destination from the class of the map that shows both. */
const roleColumn = (role: 'origin' | 'destination', evidence: Evidence): RecordColumn =>
  holding(
    text(
      columnName('patterns', role, evidence),
      'whether the class of `patterns_<evidence>` has this role: `reported`, `not-mentioned`, `not-covered`',
      {
        ...required,
        family: 'patterns_<role>_<evidence>',
        codes: ['reported', 'not-mentioned', 'not-covered'],
      },
    ),
    (dataset, { code }) => {
      const [classId = ''] = valueOf(dataset, code, { theme: 'patterns', sub: 'main', evidence }).classes
      if (classId === 'not-covered') return classId
      return classId.split('-').includes(role) ? 'reported' : 'not-mentioned'
    },
  )

const isNamed = (dataset: Dataset, code: EntityCode, form: SubId): boolean =>
  valueOf(dataset, code, { theme: 'definitions', sub: form }).classes.includes('named')

const formsColumn: RecordColumn = holding(
  list(
    'definitions_forms',
    'forms of exploitation that the definition names; the list is complete only where `definitions` is a number; empty where no form is documented',
    { pattern: `(${COUNTED_FORMS.join('|')})` },
  ),
  (dataset, { code }) => COUNTED_FORMS.filter((form) => isNamed(dataset, code, form)).join(';') || null,
)

/** The number of forms, which the map's last class groups. */
const countColumn = (sub: SubId): RecordColumn =>
  holding(
    integer(
      `${nameOf({ theme: 'definitions', sub })}_count`,
      'how many of the forms counted on the map the definition names; empty where the class is not a number (R10)',
      { family: '<map>_count' },
    ),
    (dataset, { code }) => {
      const [classId = ''] = valueOf(dataset, code, { theme: 'definitions', sub }).classes
      if (!/^\d/.test(classId)) return null
      return (formsCountedOn('definitions', sub) ?? []).filter((form) => isNamed(dataset, code, form)).length
    },
  )

const BESIDES: Partial<Record<ThemeId, readonly RecordColumn[]>> = {
  patterns: EVIDENCE.flatMap((evidence) => [
    roleColumn('origin', evidence),
    roleColumn('destination', evidence),
  ]),
  definitions: [
    ...subsOf('definitions')
      .filter((sub) => formsCountedOn('definitions', sub))
      .map(countColumn),
    formsColumn,
  ],
}

const mapsOf = (theme: ThemeId): MapSelection[] =>
  subsOf(theme).flatMap((sub): MapSelection[] =>
    hasEvidenceChoice(theme) ? EVIDENCE.map((evidence) => ({ theme, sub, evidence })) : [{ theme, sub }],
  )

/** Columns of every map but treaties, read through `valueOf` as the map is. */
export const MAP_COLUMNS: readonly RecordColumn[] = CLASSIFIED_THEMES.flatMap((theme) => [
  ...mapsOf(theme).flatMap(columnsOfMap),
  ...(BESIDES[theme] ?? []),
])
