import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Instruments of the views. */
const INSTRUMENTS = words(`
  cets-197 cets-201 crc echr hague-1980 hague-1993 ilo-c029 ilo-c138 ilo-c182 opac opic opsc palermo slavery-1956
  smuggling suppression-1950 untoc`)

/** Views of the second release below `data/views/`, each as `.csv`, `.csv-metadata.json` and `.json`. */
const VIEWS = words(`
  coordination coordination/rapporteur definitions definitions/all-forms definitions/armed-conflict
  definitions/begging definitions/criminal-activities definitions/debt-bondage
  definitions/distinct-child-definition definitions/forced-labour definitions/forced-marriage
  definitions/illegal-adoption definitions/law definitions/non-punishment definitions/organ-removal
  definitions/other-sexual-exploitation definitions/prostitution definitions/servitude definitions/since
  definitions/since/days definitions/slavery-or-similar institutions internal/anyone internal/children
  patterns/anyone patterns/children patterns/transit/anyone patterns/transit/children plans routes/anyone
  routes/anyone/by-country routes/children routes/children/by-country treaties
  treaties/{instrument} treaties/{instrument}/days`)

const PROGRAMS = words('every_year.ipynb read_views.R read_views.mjs read_views.py spreadsheet.txt')

const LISTS = words('index.json index.schema.json view.schema.json')

it('has a file at every address that programs of the second release read', () => {
  const views = VIEWS.flatMap((view) =>
    view.includes('{instrument}')
      ? INSTRUMENTS.map((instrument) => view.replace('{instrument}', instrument))
      : [view],
  )
  expect(views.length).toBeGreaterThan(60)
  const files = [
    ...views.flatMap((view) => ['csv', 'csv-metadata.json', 'json'].map((end) => `views/${view}.${end}`)),
    ...LISTS.map((file) => `views/${file}`),
    ...PROGRAMS.map((file) => `programs/${file}`),
  ]
  expect(files.filter((file) => !existsSync(join('dist/data', file)))).toEqual([])
})
