import { csvText } from '../../../src/data/csv'
import { CODE_TABLES } from '../dictionary/codes'
import type { Evidence } from '../read/evidence'

const ALPHA_2 = /^(ISO 3166-1 alpha-2|user-assigned, as in CLDR)$/

export const codesCsv = ({ entities, entityCodes, names }: Evidence): string =>
  csvText(
    CODE_TABLES.codes.columns.map(({ name }) => name),
    entities.map((entity) => {
      const row = entityCodes.find((other) => other.entity === entity.code)
      const alpha2 = names.find(
        ({ entity: of, kind, source }) => of === entity.code && kind === 'code' && ALPHA_2.test(source),
      )
      return [
        entity.code,
        entity.name,
        alpha2?.name,
        entity.code,
        entity.isoNumeric,
        row?.m49,
        row?.m49Name,
        row?.m49Region,
        row?.m49RegionName,
        row?.m49Subregion,
        row?.m49SubregionName,
        row?.note,
        row?.source,
      ]
    }),
  )

export const icTipCsv = ({ icTip }: Evidence): string =>
  csvText(
    CODE_TABLES.icTip.columns.map(({ name }) => name),
    icTip.map(({ file, column, code, concept, fit, limits, source }) => [
      file,
      column,
      code,
      concept,
      fit,
      limits,
      source,
    ]),
  )
