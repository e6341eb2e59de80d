import { readDataCsv } from './csv'
import { rowsFor } from './figureRows'

const rules = new Map(
  readDataCsv('classes.csv', 'entity theme sub evidence rule').map((row) => [
    [row.entity, row.theme, row.sub, row.evidence].join(' '),
    row.rule,
  ]),
)

/** Links to states of the table: every theme, several of its parts, and filters of each kind. */
export const TABLE_STATES: readonly string[] = [
  '',
  'evidence=anyone',
  'sub=transit&region=see,cis',
  'class=origin,destination',
  'theme=internal&group=eu',
  'theme=plans&group=cbss,eu',
  'theme=definitions',
  'theme=definitions&sub=law&region=cis',
  'theme=definitions&sub=illegal-adoption',
  'theme=institutions',
  'theme=plans&class=child-specific',
  'theme=coordination',
  'theme=coordination&sub=rapporteur',
  'theme=treaties',
  'theme=treaties&instrument=ilo-c182&group=eu',
  'theme=treaties&instrument=cets-197&class=bound',
]

/** The rows that the data themselves give for a state: class and rule, by code. */
export const expectedRows = (query: string) =>
  new Map(
    rowsFor(`?${query}`).shown.map((row) => [
      row.entity,
      `${row.class} ${rules.get([row.entity, row.theme, row.sub, row.evidence].join(' '))}`,
    ]),
  )
