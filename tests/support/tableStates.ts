import { readDataCsv } from './csv'
import { membersIn2007 } from './members'

const classRows = readDataCsv('classes.csv', 'entity theme sub evidence class rule')
const entities = readDataCsv('entities.csv', 'id subregion')
const eu = membersIn2007('eu')
const baltic = membersIn2007('cbss')

/** A state of the table, with what the data files call it. */
export interface TableState {
  readonly query: string
  readonly theme: string
  /** Sub-choice, or the instrument, as classes.csv has it. */
  readonly sub?: string
  readonly evidence?: string
  readonly fits?: (row: { region: string; code: string; class: string }) => boolean
}

/** Every theme, several of its parts, and filters of each kind. */
export const TABLE_STATES: readonly TableState[] = [
  { query: '', theme: 'patterns', evidence: 'children' },
  { query: 'evidence=anyone', theme: 'patterns', evidence: 'anyone' },
  {
    query: 'sub=transit&region=see,cis',
    theme: 'patterns',
    sub: 'transit',
    evidence: 'children',
    fits: ({ region }) => region !== 'eu-west',
  },
  {
    query: 'class=origin,destination',
    theme: 'patterns',
    evidence: 'children',
    fits: (row) => ['origin', 'destination'].includes(row.class),
  },
  {
    query: 'theme=internal&eu=2007',
    theme: 'internal',
    evidence: 'children',
    fits: ({ code }) => eu.has(code),
  },
  {
    query: 'theme=plans&group=cbss,eu',
    theme: 'plans',
    fits: ({ code }) => eu.has(code) || baltic.has(code),
  },
  { query: 'theme=definitions', theme: 'definitions' },
  {
    query: 'theme=definitions&sub=law&region=cis',
    theme: 'definitions',
    sub: 'law',
    fits: ({ region }) => region === 'cis',
  },
  { query: 'theme=definitions&sub=illegal-adoption', theme: 'definitions', sub: 'illegal-adoption' },
  { query: 'theme=institutions', theme: 'institutions' },
  {
    query: 'theme=plans&class=child-specific',
    theme: 'plans',
    fits: (row) => row.class === 'child-specific',
  },
  { query: 'theme=coordination', theme: 'coordination' },
  { query: 'theme=coordination&sub=rapporteur', theme: 'coordination', sub: 'rapporteur' },
  { query: 'theme=treaties', theme: 'treaties', sub: 'palermo' },
  {
    query: 'theme=treaties&instrument=ilo-c182&group=eu',
    theme: 'treaties',
    sub: 'ilo-c182',
    fits: ({ code }) => eu.has(code),
  },
  {
    query: 'theme=treaties&instrument=cets-197&class=bound',
    theme: 'treaties',
    sub: 'cets-197',
    fits: (row) => row.class === 'bound',
  },
]

/** The rows that the data themselves give for a state: class and rule, by code. */
export const expectedRows = ({ theme, sub = '', evidence = '', fits = () => true }: TableState) =>
  new Map(
    classRows
      .filter((row) => row.theme === theme && row.sub === sub && row.evidence === evidence)
      .filter((row) => {
        const entity = entities.find(({ id }) => id === row.entity)
        return fits({
          region: entity?.subregion ?? '',
          code: row.entity ?? '',
          class: row.class,
        })
      })
      .map((row) => [row.entity, `${row.class} ${row.rule}`]),
  )
