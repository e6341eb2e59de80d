import { type BadRow, badRowsOf } from './badRow'

const PLANS = 'TKM,plans,not-documented,none,'
const change = badRowsOf('changes')

/** Published values that changed. */
export const BAD_CHANGES: readonly BadRow[] = [
  change(
    'an entity that there is not',
    PLANS,
    PLANS.replace('TKM', 'XXX'),
    'entity',
    'XXX',
    'is not known',
    'entities.csv',
  ),
  change(
    'a map that there is not',
    PLANS,
    PLANS.replace('plans', 'plan'),
    'indicator',
    'plan',
    'is no map',
    'theme/part',
  ),
  change(
    'a part that its theme does not have',
    PLANS,
    PLANS.replace('plans', 'plans/law'),
    'indicator',
    'plans/law',
    'is no map',
    'theme/part',
  ),
  change(
    'a class of another map',
    PLANS,
    PLANS.replace('none', 'named'),
    'to',
    'named',
    'is no value of plans',
    'child-specific',
  ),
  change(
    'a change into what was there',
    PLANS,
    PLANS.replace(',none', ',not-documented'),
    'to',
    'not-documented',
    'is the same as the old value',
    'another value',
  ),
  change(
    'a version that there never was',
    `2026-11-27,2026-11-27,${PLANS}`,
    `2000-01-01,2000-01-01,${PLANS}`,
    'version',
    '2000-01-01',
    'is no version of the data',
    'one of 2026-11-25, or a later day',
  ),
  change(
    'a day after its version',
    `2026-11-27,2026-11-27,${PLANS}`,
    `2026-11-27,2026-11-26,${PLANS}`,
    'date',
    '2026-11-27',
    'is after its version',
    'a day up to 2026-11-26',
  ),
  change(
    'no reason',
    `${PLANS}"The Government lists its plans, the first of them of 2016"`,
    PLANS,
    'why',
    '',
    'is empty',
    'a text',
  ),
  {
    ...change(
      'a change that is there twice',
      `2026-11-27,2026-11-27,${PLANS}`,
      `2026-11-27,2026-11-27,${PLANS}As below,doc-327\n2026-11-27,2026-11-27,${PLANS}`,
      'indicator',
      '2026-11-27 TKM plans',
      'repeats line',
      'once',
    ),
    below: 1,
  },
]
