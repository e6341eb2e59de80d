import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'

let server: ChildProcess
let address = ''

beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/serve/main.mjs'], { env: { ...process.env, PORT: '41730' } })
  let said = ''
  for await (const part of server.stdout ?? []) {
    said += String(part)
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    if (said.includes('It is no host')) break
  }
})
afterAll(() => void server.kill())

const answer = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address + path, { redirect: 'manual', headers })
  return { status: response.status, location: response.headers.get('location'), text: await response.text() }
}

it('serves the built site as a host of files does', async () => {
  expect((await answer('/help/')).text).toContain('<h1')
  expect(await answer('/theme/plans?country=ITA')).toMatchObject({
    status: 301,
    location: '/theme/plans/?country=ITA',
  })
  expect((await answer('/data/classes.csv')).text).toMatch(/^entity,/)
  // A map in a sandboxed frame has no origin, and reads its data only so.
  const { headers } = await fetch(`${address}/data/atlas.json`)
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

it('sends the page for missing addresses, and nothing from beside the site', async () => {
  for (const path of [
    '/nothing',
    '/assets/',
    '/help.html',
    '/%2e%2e/package.json',
    '//',
    '//help',
    '/%E0%A4%A',
  ])
    expect(await answer(path), path).toMatchObject({
      status: 404,
      text: expect.stringContaining('noindex') as string,
    })
})

it('sends a file whole to whoever asks for a part of it, and lives on', async () => {
  const whole = await answer('/data/classes.csv')
  for (const range of ['bytes=5-1', 'items=0-1', 'bytes=-0', 'bytes=0-4', 'bytes=99999999-'])
    expect(await answer('/data/classes.csv', { range }), range).toEqual(whole)
})
