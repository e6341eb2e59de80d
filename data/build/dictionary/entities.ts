import { MEMBERSHIP_KINDS, ORGANISATIONS, REGIONS } from '../../../src/domain/entity'
import { TREATY_ORGANISATIONS } from '../../../src/domain/treaty'
import { day, integer, list, required, type Table, text } from './table'

const entities: Table = {
  name: 'entities',
  title: 'Countries and entities of the study',
  row: 'a country or entity of the study (51)',
  key: ['id'],
  columns: [
    text('id', 'ISO 3166-1 alpha-3; Kosovo (UNSCR 1244) has the user-assigned `XKX`', {
      ...required,
      pattern: '[A-Z]{3}',
    }),
    text('slug', "last part of the country page's address", required),
    text('iso3', 'the same as `id`', required),
    text('iso_numeric', 'ISO 3166-1 numeric, three digits; empty for Kosovo', { pattern: '[0-9]{3}' }),
    text('report_name', 'name as printed in the study of 2008', required),
    text('current_name', 'name in full as used today', required),
    text('short_name', 'name for labels and lists', required),
    text(
      'subregion',
      "the study's group: `eu-west`, `see` (South-Eastern Europe), `cis` (with Central Asia)",
      {
        ...required,
        codes: REGIONS,
      },
    ),
    text(
      'country_of',
      'the state with which the study counts an entity that has no participation of its own',
      {
        refersTo: 'entities',
      },
    ),
    day('independent_since', 'first day in its own name, where the study or a treaty record gives it (R23)'),
    text('note', "the study's footnote, or a note on name or status"),
  ],
}

const instruments: Table = {
  name: 'instruments',
  title: 'Treaties, protocols and conventions',
  row: 'a treaty, protocol or convention (17)',
  key: ['id'],
  columns: [
    text('id', 'id in data files, such as `ILO_C182`', required),
    text('url_id', 'id in links, in markup and in `classes.csv`, such as `ilo-c182` (R24)', required),
    text('title', 'official title', required),
    text('short', 'short name', required),
    day('opened', 'day it was opened for signature, or adopted where it is not signed (R19)', required),
    text('depositary', '`UN`, `ILO`, `CoE` (Council of Europe), `HCCH` (Hague Conference)', required),
    text('own_signature', 'whether our sources give signatures: `yes`, `partly`, `no` (R23)', {
      ...required,
      codes: ['yes', 'partly', 'no'],
    }),
    text('members_of', 'organisation whose members are the only ones that can join: `coe`, `ilo` (R22)', {
      codes: TREATY_ORGANISATIONS,
    }),
    integer(
      'months_to_force',
      'whole months after the deposit; it enters into force for a state on the first day of the month after them. Only for instruments of which a record has no day of deposit (R21)',
    ),
    day(
      'first_in_force',
      'the day on which it first entered into force, for all states that had deposited; empty where no source that we could read states it',
    ),
    list('source_id', 'source of that day', { refersTo: 'sources' }),
    text('locator', 'where the source says so, and the article of the treaty'),
  ],
}

const memberships: Table = {
  name: 'memberships',
  title: 'Memberships of organisations',
  row: 'a period in which an entity belonged to an organisation, or that it never did',
  columns: [
    text('entity', '`id` of `entities.csv`', { ...required, refersTo: 'entities' }),
    text(
      'organisation',
      '`eu`, `coe` (Council of Europe), `osce`, `cis`, `cbss` (Council of the Baltic Sea States), `seci` (Southeast European Cooperative Initiative), `stability-pact` (for South Eastern Europe), `ilo`',
      { ...required, codes: ORGANISATIONS },
    ),
    text(
      'kind',
      '`member`, `participating-state` (OSCE), `partner` (of the region, Stability Pact), `associate`, `founding-state` (not a member), `observer`, `supporting-partner`, `within-state` (as part of a state that belonged), `never-member`; the first three count as belonging to the group in links',
      { ...required, codes: MEMBERSHIP_KINDS },
    ),
    text('from', 'first day, month or year; empty where the source lists the membership without a date'),
    text('to', 'last day or month; empty while the membership lasts'),
    list('source_id', '`source_id`s of `sources.csv`', { ...required, refersTo: 'sources' }),
    text('locator', 'the place in the source', required),
  ],
}

export const ENTITY_TABLES = { entities, instruments, memberships }
