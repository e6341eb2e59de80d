import { type BadRow, badRowsOf } from './badRow'

const count = badRowsOf('victims')
/** Detected victims. */
export const BAD_COUNTS: readonly BadRow[] = [
  count(
    'a limit that UNODC does not print',
    'ALB,2016,40,<5,',
    'ALB,2016,40,<10,',
    'boys',
    '<10',
    'not a count',
    'whole number or <5',
  ),
  count(
    'a number below nought',
    'ALB,2016,40,<5,',
    'ALB,2016,-40,<5,',
    'girls',
    '-40',
    'not a count',
    'whole number',
  ),
  count(
    'a year outside the series',
    'ALB,2009,17,',
    'ALB,1999,17,',
    'year',
    '1999',
    'not a year in range',
    '2007 to 2021',
  ),
  count('an entity without a code', 'ALB,2009,17,', ',2009,17,', 'entity', '', 'is empty', 'a text'),
]

const AUT = 'AUT,austria,AUT,040,Austria,Austria,Austria,eu-west,'
const name = badRowsOf('names')
/** Names by which entities are looked for. */
export const BAD_NAMES: readonly BadRow[] = [
  name(
    'an entity that there is not',
    'ALB,Shqipëria,native',
    'XXX,Shqipëria,native',
    'code',
    'XXX',
    'is not known',
    'data/study/entities.csv',
  ),
  name('no name', 'ALB,Shqipëria,native', 'ALB,,native', 'name', '', 'is empty', 'a text'),
  name(
    'a kind that there is not',
    'ALB,Shqipëria,native',
    'ALB,Shqipëria,own',
    'kind',
    'own',
    'not a known code',
    'current, study, code, former, native, other',
  ),
  name(
    'a language in words',
    'ALB,Shqipëria,native,sq',
    'ALB,Shqipëria,native,Albanian',
    'language',
    'Albanian',
    'not of the expected form',
    'BCP 47',
  ),
  {
    ...name(
      'a name twice',
      'ALB,Albanie,other,fr,CLDR,\n',
      'ALB,Albanie,other,fr,CLDR,\nALB,Albanie,other,fr,CLDR,\n',
      'name',
      'ALB Albanie other fr',
      'repeats line',
      'once',
    ),
    below: 1,
  },
]

/** The study's own tables, and the sources. */
export const BAD_STUDY: readonly BadRow[] = [
  badRowsOf('entities')(
    'a sub-region that there is not',
    AUT,
    AUT.replace('eu-west', 'north'),
    'subregion',
    'north',
    'not a known code',
    'eu-west, see, cis',
  ),
  badRowsOf('entities')(
    'a slug with a capital',
    AUT,
    AUT.replace('austria', 'Austria'),
    'slug',
    'Austria',
    'not of the expected form',
    'lower case',
  ),
  badRowsOf('entities')(
    'two codes that differ',
    AUT,
    AUT.replace('AUT,040', 'AUS,040'),
    'iso3',
    'AUS',
    'differs from the id',
    'AUT',
  ),
  badRowsOf('entities')(
    'an address that is taken',
    'BEL,belgium,',
    'BEL,austria,',
    'slug',
    'austria',
    'repeats line 2',
    'R4',
  ),
  badRowsOf('instruments')(
    'an opening day that no calendar has',
    'CRC,1990-01-26',
    'CRC,1990-01-32',
    'opened',
    '1990-01-32',
    'not a day of the calendar',
    'YYYY-MM-DD',
  ),
  badRowsOf('totals')(
    'a count above its base',
    'CRC,all,=,50,50',
    'CRC,all,=,51,50',
    'value',
    '51',
    'does not fit its base',
    'up to 50',
  ),
  badRowsOf('totals')(
    'a relation that there is not',
    'CRC,all,=,50,50',
    'CRC,all,>=,50,50',
    'relation',
    '>=',
    'not a known code',
    '~, >, <, =',
  ),
  badRowsOf('places')(
    'a code in lower case',
    'ABW,Aruba',
    'abw,Aruba',
    'code',
    'abw',
    'not of the expected form',
    'three capital letters',
  ),
  badRowsOf('sources')(
    'a quality that there is not',
    ',2008-2016,,secondary,',
    ',2008-2016,,second-hand,',
    'quality',
    'second-hand',
    'not a known code',
    'original, copy, secondary',
  ),
]
