import { describe, expect, it } from 'vitest'
import { createTasks } from '../../../../src/map/paint/tasks'

/** A load that a test ends. */
const loading = () => {
  let arrive: ((text: string) => void) | undefined
  let refuse: ((error: Error) => void) | undefined
  const promise = new Promise<string>((resolve, reject) => {
    arrive = resolve
    refuse = reject
  })
  return {
    load: () => promise,
    arrive: (text: string) => arrive?.(text),
    fail: () => refuse?.(new Error('gone')),
  }
}

const setUp = () => {
  const done: string[] = []
  const stop = new AbortController()
  const later = createTasks<'names' | 'routes'>(stop.signal)
  const add = (kind: 'names' | 'routes') => {
    const one = loading()
    later(kind, {
      load: one.load,
      finish: (text) => {
        if (text === 'wrong') throw new Error('cannot be drawn')
        done.push(`${kind} ${text}`)
      },
      fail: () => done.push(`${kind} failed`),
    })
    return one
  }
  return { done, stop, add }
}

const settled = () => new Promise((done) => setTimeout(done))

describe('what is done once it has loaded', () => {
  it('is only the last of a kind, in whichever order they arrive, and each kind by itself', async () => {
    const { done, add } = setUp()
    const [first, second, routes] = [add('names'), add('names'), add('routes')]
    second.arrive('second')
    first.arrive('first')
    routes.arrive('drawn')
    await settled()
    expect(done.toSorted()).toEqual(['names second', 'routes drawn'])
  })

  it('fails once where it does not load or cannot be drawn, but not where a later one came', async () => {
    const { done, add } = setUp()
    const [first, second] = [add('names'), add('names')]
    first.fail()
    second.arrive('wrong')
    await settled()
    expect(done).toEqual(['names failed'])
  })

  it('is nothing after the end', async () => {
    const { done, stop, add } = setUp()
    const [names, routes] = [add('names'), add('routes')]
    stop.abort()
    names.arrive('late')
    routes.fail()
    await settled()
    expect(done).toEqual([])
  })
})
