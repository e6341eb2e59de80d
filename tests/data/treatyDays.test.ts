import { describe, expect, it } from 'vitest'
import { realDataset } from '../support/dataset'

const statusOn = (day: string, code: string, instrument = 'cets-197') => {
  const { treaty } = realDataset().valueOf(code, {
    theme: 'treaties',
    sub: 'main',
    evidence: 'children',
    instrument,
    on: day,
  })
  return [treaty?.class, treaty?.since, treaty?.basis].filter(Boolean).join(' ')
}

describe('The convention against trafficking (CETS 197), of whose parties some have no known day', () => {
  it.each([
    ['France', 'FRA', '2005-05-16', 'not-bound'],
    ['France', 'FRA', '2007-09-30', 'signed 2006-05-22'],
    ['France', 'FRA', '2007-12-31', 'signed 2006-05-22'],
    ['France', 'FRA', '2008-01-01', 'date-unknown'],
    ['France', 'FRA', '2008-04-30', 'date-unknown'],
    ['France', 'FRA', '2008-05-01', 'bound 2008-05-01 entry-into-force'],
    ['Georgia', 'GEO', '2005-05-15', 'not-bound'],
    ['Georgia', 'GEO', '2007-10-23', 'date-unknown'],
    ['Georgia', 'GEO', '2007-10-24', 'bound 2007-10-24 listed'],
    ['Romania', 'ROU', '2005-12-31', 'date-unknown'],
    ['Romania', 'ROU', '2007-10-24', 'bound 2007-10-24 listed'],
    ['Ireland', 'IRL', '2008-01-24', 'signed 2007-04-13'],
    ['Ireland', 'IRL', '2010-06-30', 'signed 2007-04-13'],
    ['Ireland', 'IRL', '2010-07-01', 'date-unknown'],
    ['Ireland', 'IRL', '2010-11-01', 'bound 2010-11-01 entry-into-force'],
    ['Czechia', 'CZE', '2008-06-01', 'not-bound'],
    ['Czechia', 'CZE', '2017-02-28', 'signed 2016-05'],
    ['Czechia', 'CZE', '2017-03-01', 'date-unknown'],
    ['Czechia', 'CZE', '2017-03-29', 'bound 2017-03-29 listed'],
    ['Lithuania', 'LTU', '2008-01-23', 'not-bound'],
    ['Lithuania', 'LTU', '2008-01-24', 'date-unknown'],
    ['Lithuania', 'LTU', '2016-01-31', 'bound 2016-01-31 listed'],
  ])('%s (%s) on %s: %s', (_, code, day, status) => expect(statusOn(day, code)).toBe(status))
})
