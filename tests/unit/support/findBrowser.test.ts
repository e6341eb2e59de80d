import { describe, expect, it } from 'vitest'
import { browserCandidates, type Machine } from '../../browser/support/browserCandidates'
import { type BrowserCandidate, findBrowser, skippedKinds } from '../../browser/support/findBrowser'

const linux: Machine = {
  platform: 'linux',
  arch: 'x64',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: () => false,
}
const kinds = (machine: Machine) => browserCandidates(machine).map(({ kind }) => kind)

describe('the order of the candidates', () => {
  it('is named, Playwright, shipped, system, download', () => {
    const machine = {
      ...linux,
      env: { ...linux.env, CHROME_PATH: '/opt/mine' },
      exists: () => true,
    }
    expect([...new Set(kinds(machine))]).toEqual(['named', 'playwright', 'shipped', 'system', 'download'])
  })
  it('on a bare machine is what npm brought, then a download', () => {
    expect(kinds(linux)).toEqual(['shipped', 'download'])
  })
  it('has the shipped browser only where it can run', () => {
    expect(kinds({ ...linux, arch: 'arm64' })).not.toContain('shipped')
    expect(kinds({ ...linux, platform: 'win32' })).not.toContain('shipped')
  })
})

const candidate = (kind: BrowserCandidate['kind'], name: string): BrowserCandidate => ({
  kind,
  name,
  locate: () => ({ executablePath: `/${name}` }),
})
const attempt = async ({ executablePath }: { executablePath: string }) => {
  if (executablePath === '/old') throw new Error('Failed to start\n  with a long log')
  return '150.0'
}

describe('finding a browser', () => {
  const candidates = [candidate('system', 'old'), candidate('shipped', 'good'), candidate('download', 'late')]
  it('takes the first that starts', async () => {
    const found = await findBrowser({ candidates, skip: [], attempt })
    expect(found).toEqual({ name: 'good', version: '150.0', executablePath: '/good' })
  })
  it('passes over the kinds it is told to', async () => {
    expect((await findBrowser({ candidates, skip: ['shipped'], attempt })).name).toBe('late')
  })
  it('lists what it tried, with a reason each, when none starts', async () => {
    const absent: BrowserCandidate = {
      kind: 'download',
      name: 'fetched',
      locate: () => Promise.reject(new Error('no network')),
    }
    const failing = findBrowser({
      candidates: [...candidates.slice(0, 2), absent],
      skip: ['shipped'],
      attempt,
    })
    await expect(failing).rejects.toThrow(
      [
        'No browser for the browser tests. Tried:',
        '  - old: Failed to start',
        '  - good: skipped',
        '  - fetched: no network',
        'Install Chromium, Chrome or Edge',
      ].join('\n'),
    )
  })
})

it('starting a browser reads the kinds to skip with commas or spaces', () => {
  expect(skippedKinds('playwright, system')).toEqual(['playwright', 'system'])
  expect(skippedKinds(undefined)).toEqual([])
})
