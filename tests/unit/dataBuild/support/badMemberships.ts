import { type BadRow, badRowsOf } from './badRow'

const GERMANY = 'DEU,eu,member,1958-01-01,,mem-017,'
const RUSSIA = 'RUS,coe,member,1996-02-28,2022-03-16,mem-006;mem-001,'
const BELARUS = 'BLR,coe,never-member,,,'

const membership = badRowsOf('memberships')
/** Memberships of organisations. */
export const BAD_MEMBERSHIPS: readonly BadRow[] = [
  membership(
    'a country that there is not',
    GERMANY,
    GERMANY.replace('DEU', 'GER'),
    'entity',
    'GER',
    'is not known',
    'data/study/entities.csv',
  ),
  membership(
    'an organisation of which nothing is asked',
    GERMANY,
    GERMANY.replace('eu', 'efta'),
    'organisation',
    'efta',
    'is not a known code',
    'one of eu, coe, osce',
  ),
  membership(
    'a kind that there is not',
    GERMANY,
    GERMANY.replace('member', 'candidate'),
    'kind',
    'candidate',
    'is not a known code',
    'participating-state',
  ),
  membership(
    'a day that there is not',
    GERMANY,
    GERMANY.replace('1958-01-01', '1958-02-30'),
    'from',
    '1958-02-30',
    'is not a day, month or year',
    'YYYY-MM-DD',
  ),
  membership(
    'an end before its beginning',
    RUSSIA,
    RUSSIA.replace('2022-03-16', '1995-01-01'),
    'to',
    '1995-01-01',
    'is not after 1996-02-28',
    'a later day',
  ),
  {
    ...membership(
      'part of another state that never ends',
      'MNE,osce,within-state,2000-11,2006-06-03,',
      'MNE,osce,within-state,2000-11,,',
      'to',
      '',
      'is empty for within-state',
      'became a state',
    ),
    // Then it also took part twice from June 2006 on.
    alsoCauses: 1,
  },
  membership(
    'no source',
    GERMANY,
    GERMANY.replace('mem-017', ''),
    'source_id',
    '',
    'is empty',
    'at least one value',
  ),
  membership(
    'a source that nobody described',
    GERMANY,
    GERMANY.replace('mem-017', 'mem-999'),
    'source_id',
    'mem-999',
    'is not known',
    'data/evidence/sources.csv',
  ),
  membership(
    'no place in its source',
    `${GERMANY}list; European Community from this day`,
    GERMANY,
    'locator',
    '',
    'is empty',
    'a text',
  ),
  membership(
    'a day for who never was a member',
    BELARUS,
    BELARUS.replace(',,,', ',1993,,'),
    'from',
    '1993',
    'is given for never-member',
    'no day',
  ),
  membership(
    'a member that never was one',
    BELARUS,
    BELARUS.replace('BLR', 'MDA'),
    'organisation',
    'coe',
    'repeats line',
    'one row for each time',
  ),
  membership(
    'two times that overlap',
    'GRC,coe,member,1974-11-28',
    'GRC,coe,member,1968',
    'organisation',
    'coe',
    'repeats line',
    'one row for each time',
  ),
]
