import type { Dataset, MapQuestion } from '../../../src/data/Dataset'
import type { EntityCode } from '../../../src/domain/entity'
import { classesOf } from '../../../src/domain/themes'
import {
  BINDING_BASES,
  type Instrument,
  type IsoDay,
  STUDY_DAY,
  TREATY_WORDINGS,
  type TreatyStatus,
} from '../../../src/domain/treaty'
import { required, text, TIME } from '../dictionary/table'
import { columnName, holding, type RecordColumn } from './column'

const questionOf = ({ id }: Instrument, on: IsoDay): MapQuestion => ({
  theme: 'treaties',
  sub: 'main',
  evidence: 'anyone',
  instrument: id,
  on,
})

const statusOn = (dataset: Dataset, code: EntityCode, instrument: Instrument, on: IsoDay): TreatyStatus => {
  const { treaty } = dataset.valueOf(code, questionOf(instrument, on))
  if (!treaty) throw new Error(`${code} has no answer under ${instrument.id}.`)
  return treaty
}

/** The first status that binds the state. */
const bindingOf = (dataset: Dataset, code: EntityCode, instrument: Instrument): TreatyStatus | undefined =>
  dataset.periodsOf(code, questionOf(instrument, STUDY_DAY)).find(({ classes }) => classes.includes('bound'))
    ?.treaty

const columnsOfInstrument = (instrument: Instrument): RecordColumn[] => {
  const name = columnName('treaties', instrument.id)
  return [
    holding(
      text(
        name,
        `class on ${STUDY_DAY} for the instrument with this \`url_id\`; no answer is a class too, never an empty field`,
        {
          ...required,
          family: 'treaties_<instrument>',
          codes: classesOf('treaties', 'main'),
        },
      ),
      (dataset, { code }) => statusOn(dataset, code, instrument, STUDY_DAY).class,
    ),
    holding(
      text(`${name}_status`, `status on ${STUDY_DAY}, in more detail than the class (R19 to R23)`, {
        ...required,
        family: 'treaties_<instrument>_status',
        codes: TREATY_WORDINGS,
      }),
      (dataset, { code }) => statusOn(dataset, code, instrument, STUDY_DAY).wording,
    ),
    holding(
      text(
        `${name}_latest`,
        'the same on the day of `data_version`: `not-known-since` where the sources end before it (R21)',
        { ...required, family: 'treaties_<instrument>_latest', codes: TREATY_WORDINGS },
      ),
      (dataset, { code }) => statusOn(dataset, code, instrument, dataset.dataVersion).wording,
    ),
    holding(
      text(
        `${name}_bound`,
        'day or year since which the state is a party; empty where it is none, or where no day is known',
        { family: 'treaties_<instrument>_bound', pattern: TIME },
      ),
      (dataset, { code }) => bindingOf(dataset, code, instrument)?.since ?? null,
    ),
    holding(
      text(
        `${name}_bound_by`,
        'what that day is: day of `deposit`, of `entry-into-force`, or by which a source has `listed` the party (R20)',
        { family: 'treaties_<instrument>_bound_by', codes: BINDING_BASES },
      ),
      (dataset, { code }) => bindingOf(dataset, code, instrument)?.basis ?? null,
    ),
  ]
}

export const treatyColumns = (instruments: readonly Instrument[]): readonly RecordColumn[] =>
  instruments.flatMap(columnsOfInstrument)
