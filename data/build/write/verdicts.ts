import { createDataset } from '../../../src/data/Dataset'
import { csvText } from '../../../src/data/csv'
import { COMPARED_YEARS } from '../../../src/domain/comparedTotal'
import { comparedTotals } from '../../../src/state/published'
import { type CompiledThemes, wholeAtlasFile } from './atlas'

const VERDICT_COLUMNS = [
  'published_total',
  'evidence',
  'year',
  'stated',
  'denied',
  'not_said',
  'verdict',
] as const

/** verdicts.csv: how each total of the study compares at both years; its own list of countries is no evidence. */
export const verdictsCsv = (compiled: CompiledThemes): string =>
  csvText(
    VERDICT_COLUMNS,
    comparedTotals(createDataset(wholeAtlasFile(compiled)))
      .filter(({ isOwnList }) => !isOwnList)
      .flatMap(({ total, answers }) =>
        answers.flatMap(({ evidence, byYear }) =>
          byYear.map(({ tally: { fit, unknown, base }, verdict }, index) => [
            total.id,
            evidence,
            COMPARED_YEARS[index],
            fit,
            base - fit - unknown,
            unknown,
            verdict,
          ]),
        ),
      ),
  )
