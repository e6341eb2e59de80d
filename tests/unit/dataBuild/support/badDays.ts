import { type BadRow, badRowsOf } from './badRow'

const LATER = 'is after the day of the data'
const treaty = badRowsOf('treaties')
const entity = badRowsOf('entities')
const source = badRowsOf('sources')
const helpline = badRowsOf('helplines')

const late = (
  of: ReturnType<typeof badRowsOf>,
  it: string,
  part: string,
  [before, value]: readonly [string, string],
  column: string,
): BadRow => of(it, part, part.replace(before, value), column, value, LATER, 'data/VERSION')

const AUT_CRC = 'AUT,CRC,ratification,1990-01-26,1992-08-06,day,,,,,,zmjones_untc_2015'
const SVN_OPIC = 'SVN,OPIC,ratification,2012-02-28,2018,year'
const CZE_197 = 'CZE,CETS_197,ratification,2016-05,,,2017-07-01,2017-03-29'

const early = (
  of: ReturnType<typeof badRowsOf>,
  it: string,
  part: string,
  [before, value]: readonly [string, string],
  column: string,
): BadRow =>
  of(
    it,
    part,
    part.replace(before, value),
    column,
    value,
    'is before any date of the data',
    'nothing earlier',
  )

/** Days, months and years after the data's own day, in every column that has them. */
export const BAD_DAYS: readonly BadRow[] = [
  late(treaty, 'a day of deposit', AUT_CRC, ['1992-08-06', '2999-08-06'], 'bound'),
  late(treaty, 'a year of deposit', SVN_OPIC, ['2018', '2999'], 'bound'),
  late(treaty, 'a day of signature', AUT_CRC, ['1990-01-26', '2999-01-26'], 'signed'),
  late(treaty, 'a month of signature', CZE_197, ['2016-05', '2999-05'], 'signed'),
  late(treaty, 'an entry into force', CZE_197, ['2017-07-01', '2999-07-01'], 'entry_into_force'),
  late(treaty, 'a day of being listed', CZE_197, ['2017-03-29', '2999-03-29'], 'listed_by'),
  late(treaty, 'an end', '1998-05-05,,,2022-09-16', ['2022-09-16', '2999-09-16'], 'ended'),
  late(entity, 'an independence', '2006-06-03', ['2006-06-03', '2999-06-03'], 'independent_since'),
  late(badRowsOf('instruments'), 'an opening', 'CRC,1990-01-26', ['1990-01-26', '2999-01-26'], 'opened'),
  late(source, 'a last day known', ',2015-03-14,', ['2015-03-14', '2999-03-14'], 'known_until'),
  late(source, 'a date of a source', 'Florence",2008,,', ['2008', '2999'], 'date'),
  late(badRowsOf('totals'), 'a horizon', 'entities,all,=,51,51,study,2007', ['2007', '2999'], 'as_of'),
  late(helpline, 'a date of a document', ',2018-12-11,', ['2018-12-11', '2999-12-11'], 'published'),
  late(helpline, 'a day of a check', 'article/109,2026-11-25', ['2026-11-25', '2999-11-25'], 'checked_on'),
  early(
    helpline,
    'a check of long ago',
    'article/109,2026-11-25',
    ['2026-11-25', '1800-01-01'],
    'checked_on',
  ),
  early(treaty, 'a signature of long ago', AUT_CRC, ['1990-01-26', '1790-01-26'], 'signed'),
  early(
    badRowsOf('memberships'),
    'a membership of long ago',
    'AUT,eu,member,1995-01-01',
    ['1995-01-01', '1795-01-01'],
    'from',
  ),
]
