import { describe, expect, it, vi } from 'vitest'
import { loadedValue, resource, resourcesBy } from '../../../src/data/resource'

describe('a resource', () => {
  it('is requested once however often it is wanted, and says when it is loaded', async () => {
    const request = vi.fn(async () => 'the file')
    const file = resource(request)
    const seen: string[] = []
    file.subscribe(() => seen.push(file.state().status))
    expect(file.state().status).toBe('pending')
    expect(request).not.toHaveBeenCalled()
    expect(loadedValue(file)).toBeUndefined()
    const [first, second] = await Promise.all([file.load(), file.load()])
    expect([first, second, await file.load()]).toEqual(['the file', 'the file', 'the file'])
    expect(seen).toEqual(['ready'])
    expect(loadedValue(file)).toBe('the file')
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('says that it failed and why, and is requested anew by the next who wants it', async () => {
    const error = new Error('gone')
    const request = vi.fn<() => Promise<string>>().mockRejectedValueOnce(error).mockResolvedValue('the file')
    const file = resource(request)
    await expect(file.load()).rejects.toBe(error)
    expect(file.state()).toEqual({ status: 'failed', error })
    const seen: string[] = []
    file.subscribe(() => seen.push(file.state().status))
    await expect(file.load()).resolves.toBe('the file')
    expect(file.state()).toEqual({ status: 'ready', value: 'the file' })
    expect(seen).toEqual(['pending', 'ready'])
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('with a value is ready from the start and never requested', async () => {
    const request = vi.fn<() => Promise<string>>()
    const file = resource(request, 'the file')
    expect(file.state()).toEqual({ status: 'ready', value: 'the file' })
    await expect(file.load()).resolves.toBe('the file')
    expect(request).not.toHaveBeenCalled()
  })

  it('no longer calls a listener that has unsubscribed', async () => {
    const file = resource(async () => 'the file')
    const listener = vi.fn()
    file.subscribe(listener)()
    await file.load()
    expect(listener).not.toHaveBeenCalled()
  })
})

it('resources by key are one for each key, each requested by itself', async () => {
  const request = vi.fn(async (code: string) => `file of ${code}`)
  const files = resourcesBy(request, new Map([['MDA', 'the file at hand']]))
  expect(files('ALB')).toBe(files('ALB'))
  await expect(files('ALB').load()).resolves.toBe('file of ALB')
  await expect(files('MDA').load()).resolves.toBe('the file at hand')
  expect(request.mock.calls).toEqual([['ALB']])
})
