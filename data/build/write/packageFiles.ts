import type { Evidence } from '../read/evidence'
import { OTHER_LANGUAGES } from '../read/placeNames'

const JSON_FILES = [
  ['atlas', 'All answers of the 51 to every question at every time', 'atlas.schema.json'],
  ['corridors', 'All route statements, with years combined', 'corridors.schema.json'],
  ['names', 'The names by which entities can be found', 'names.schema.json'],
  [
    'provenance',
    'Where the values of whole maps come from: sources and the places in them',
    'provenance.schema.json',
  ],
  ['statements', 'What the study states, in our own words', 'statements.schema.json'],
] as const

export const packageFile = ({ entities }: Evidence) => [
  ...JSON_FILES.map(([name, title, schema]) => ({
    name: `${name}-json`,
    path: `${name}.json`,
    title,
    description: `Its JSON Schema is ${schema}.`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  })),
  {
    name: 'country-json',
    path: entities.map(({ code }) => `countries/${code}.json`).toSorted(),
    title: 'Everything documented about each entity',
    description: 'One file per entity. Their JSON Schema is country.schema.json.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
  {
    name: 'display-names-json',
    path: OTHER_LANGUAGES.map((language) => `names/${language}.json`).toSorted(),
    title: 'The names that each language of the atlas shows',
    description:
      'One file per language, of the entities and of other places that routes name. Their JSON Schema is display-names.schema.json.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
  {
    name: 'translations-json',
    path: OTHER_LANGUAGES.map((language) => `translations/${language}.json`).toSorted(),
    title: 'The texts of the data in the other languages of the atlas',
    description:
      'One file per language, of remarks, places in sources and statements of the study, by their English text. Drafts, and incomplete.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
  {
    name: 'outlines',
    path: 'map.topo.json',
    title: 'The outlines of the maps',
    description:
      'Natural Earth (public domain) via world-atlas, modified to United Nations practice. Boundaries and names imply no opinion on legal status.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
  {
    name: 'outlines-simplified',
    path: 'outlines.topo.json',
    title: 'Simplified outlines, for the whole map',
    description: 'Made from the outlines in map.topo.json, with fewer points.',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
]
