import { type BadRow, badRowsOf } from './badRow'

const MEMBERS =
  'AUT;BEL;BGR;HRV;CYP;CZE;DNK;EST;FIN;FRA;DEU;GRC;HUN;IRL;ITA;LVA;LTU;LUX;MLT;NLD;POL;PRT;ROU;SVK;SVN;ESP;SWE'
const EMERGENCY = `112,emergency,${MEMBERS},`
const SECOND_OF_116111 = `116 111,child-helpline,${MEMBERS},European Commission`

const DIRECTORY =
  ',directory,,"Child Helpline International: The Role of Child Helplines in Protecting Children in Europe Against Sexual Exploitation and Abuse, position paper",2023-04,imprint,https://childhelplineinternational.org/,issuu.com/chi-childhelplineinternational,2026-11-25\n'

const helpline = badRowsOf('helplines')
/** Numbers for help. */
export const BAD_HELPLINES: readonly BadRow[] = [
  helpline(
    'a number without its blanks',
    EMERGENCY,
    EMERGENCY.replace('112', '112112'),
    'number',
    '112112',
    'not of the expected form',
    'groups of three digits',
  ),
  helpline(
    'no number, where it is no directory',
    EMERGENCY,
    EMERGENCY.replace('112', ''),
    'number',
    '',
    'is empty',
    'a text',
  ),
  helpline(
    'a country that there is not',
    EMERGENCY,
    EMERGENCY.replace('AUT', 'AUS'),
    'where',
    'AUS',
    'is not known',
    'data/study/entities.csv',
  ),
  helpline(
    'no country in which it holds',
    EMERGENCY,
    EMERGENCY.replace(MEMBERS, ''),
    'where',
    '',
    'is empty',
    'at least one value',
  ),
  helpline(
    'documents that disagree on where it holds',
    SECOND_OF_116111,
    SECOND_OF_116111.replace(MEMBERS, 'AUT'),
    'where',
    'AUT',
    'differs from line',
    MEMBERS,
  ),
  helpline(
    'documents that disagree on what it is for',
    SECOND_OF_116111,
    SECOND_OF_116111.replace('child-helpline', 'emergency'),
    'kind',
    'emergency',
    'differs from line',
    'child-helpline',
  ),
  helpline(
    'no document with a date',
    ',2018-12-11,',
    ',,',
    'published',
    '',
    'is empty for all of 112',
    'the date of one document',
  ),
  helpline(
    'an address that is none',
    'https://eur-lex.europa.eu/eli/dir/2018/1972/oj',
    'eur-lex.europa.eu',
    'url',
    'eur-lex.europa.eu',
    'not of the expected form',
    'https://',
  ),
  {
    ...helpline(
      'a document that is there twice',
      DIRECTORY,
      DIRECTORY + DIRECTORY,
      'url',
      'directory https://childhelplineinternational.org/ imprint',
      'repeats line',
      'once',
    ),
    below: 1,
  },
  helpline(
    'no day of the check',
    'article/109,2026-11-25',
    'article/109,',
    'checked_on',
    '',
    'is empty',
    'YYYY-MM-DD',
  ),
]
