import { type CsvField, csvText } from '../../../src/data/csv'
import { basisInFile } from '../../../src/data/Dataset'
import { decisionAt, type DerivedMap } from '../derive'
import type { CompiledThemes } from './atlas'
import { isContradicted } from './conflicts'
import { yesNo } from './text'
import type { DatedDecision } from '../rules/periods'
import { strengthOf } from '../rules/patterns'

const CLASS_COLUMNS = [
  'entity',
  'theme',
  'sub',
  'evidence',
  'class',
  'strength',
  'rule',
  'basis',
  'as_of',
  'source_ids',
  'conflict',
] as const

const subOf = ({ sub, instrument }: DerivedMap): string => instrument ?? (sub === 'main' ? '' : sub)

/** R8, for counts of anyone: which of the stated roles are also stated for children. */
const strengthIn = (map: DerivedMap, maps: readonly DerivedMap[], code: string): string | undefined => {
  const ofChildren = maps.find(
    ({ theme, sub, evidence }) => theme === map.theme && sub === map.sub && evidence === 'children',
  )
  if (map.evidence !== 'anyone' || !ofChildren) return undefined
  const [anyone = '', children = ''] = [map, ofChildren].map((one) => decisionAt(one, code).classes[0])
  return strengthOf(anyone, children)
}

/** classes.csv: the class of every entity on every map at its usual time. */
export const classesCsv = ({ maps, conflicts }: Pick<CompiledThemes, 'maps' | 'conflicts'>): string =>
  csvText(
    CLASS_COLUMNS,
    maps.flatMap((map) =>
      [...map.byEntity.keys()].map((code): CsvField[] => {
        const decision = decisionAt(map, code)
        return [
          code,
          map.theme,
          subOf(map),
          map.evidence,
          decision.classes.join(' '),
          strengthIn(map, maps, code),
          decision.rule,
          basisInFile(map, decision),
          map.reach.kind === 'days' ? map.reach.usual : decision.asOf,
          decision.sourceIds.join(';'),
          yesNo(isContradicted(map, code, conflicts)),
        ]
      }),
    ),
  )

const PERIOD_COLUMNS = [
  'entity',
  'theme',
  'sub',
  'evidence',
  'from',
  'class',
  'wording',
  'since',
  'since_kind',
  'rule',
  'basis',
  'as_of',
  'source_ids',
] as const

const periodFields = (map: DerivedMap, code: string, decision: DatedDecision): CsvField[] => {
  const { classes, treaty, offence, rule, asOf, from, sourceIds } = decision
  return [
    code,
    map.theme,
    subOf(map),
    map.evidence,
    from,
    classes.join(' '),
    (treaty ?? offence)?.wording,
    (treaty ?? offence)?.since,
    treaty?.basis,
    rule,
    basisInFile(map, decision),
    asOf,
    sourceIds.join(';'),
  ]
}

/** periods.csv: the class of every entity on every map from each time at which it or what decides it changes. */
export const periodsCsv = (maps: readonly DerivedMap[]): string =>
  csvText(
    PERIOD_COLUMNS,
    maps.flatMap((map) =>
      [...map.byEntity].flatMap(([code, periods]) =>
        periods.map((period) => periodFields(map, code, period)),
      ),
    ),
  )
