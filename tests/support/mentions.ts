import { readFileSync } from 'node:fs'
import type { AtlasFile, StatementsFile } from '../../src/data/contract'

const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'))
const { statements } = read('statements') as StatementsFile
const { entities: all } = read('atlas') as AtlasFile

/** Statements of the study that name each of the countries, by itself or as a member of a group. */
export const naming = (...codes: readonly string[]) =>
  statements.filter(({ entities, groups }) =>
    codes.every(
      (code) =>
        entities.includes(code) ||
        all.some((entity) => entity.code === code && entity.groups.some((group) => groups.includes(group))),
    ),
  )

/** Text of a statement. */
export const textOf = (id: string): string => statements.find((statement) => statement.id === id)?.text ?? id
