import { expect, it } from 'vitest'
import {
  countLines,
  DAY_YEARS,
  endOf,
  POLICY_YEARS,
  policyBy,
  REPORT_YEARS,
  reportsBy,
} from './recount/years'

it('counts every class of every question in every year as listed, by code that shares nothing with the build', async () => {
  const lines = [
    ...countLines(policyBy, POLICY_YEARS),
    ...countLines(reportsBy, REPORT_YEARS),
    ...countLines(endOf, DAY_YEARS),
  ]
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recount/counts.txt')
})
