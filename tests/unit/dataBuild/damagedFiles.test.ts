import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { compile } from '../../../data/build/compile'
import { readInputs } from '../../../data/build/files'
import { problemLines } from '../../../data/build/problem'
import { FILES, goodText, problemsWith } from './corrupt'

const folder = mkdtempSync(join(tmpdir(), 'atlas-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('says of a folder, of a link to itself and of a broken link which file it is, in words', () => {
  for (const path of ['data/evidence', 'data/study', 'data/geo'])
    mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, FILES.version), '2026-11-25\n')
  mkdirSync(join(folder, FILES.treaties))
  symlinkSync('policy-coded.csv', join(folder, FILES.policy))
  symlinkSync('nowhere.csv', join(folder, FILES.sources))
  writeFileSync(join(folder, 'data/geo/places.csv'), 'code,name,lon,lat\n')
  const compiled = compile(readInputs(folder))
  const lines = 'problems' in compiled ? problemLines(compiled.problems) : []
  const about = (path: string) => lines.filter((line) => line.startsWith(`${path}:1 `))
  expect(about(FILES.treaties)).toEqual([
    expect.stringContaining('is a folder; expected a file that can be read'),
  ])
  expect(about(FILES.policy)).toEqual([
    expect.stringContaining('is a link that leads to itself; expected a file'),
  ])
  expect(about(FILES.sources)).toEqual([expect.stringContaining('is missing; expected a file')])
})

it('lists the first of 150,000 faults, and how many more there are', () => {
  const problems = problemsWith({ places: goodText('places') + 'ABW,Aruba\n'.repeat(150_000) })
  const lines = problemLines(problems)
  expect(lines[0]).toContain(`${FILES.places}:102 column "code": "ABW" repeats line`)
  expect(lines).toHaveLength(202)
  expect(lines.slice(-2)).toEqual(['… and 299800 more.', '300000 problem(s): nothing was written.'])
})
