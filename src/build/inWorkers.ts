/* oxlint-disable unicorn/require-post-message-target-origin -- what is sent goes to threads of this program, which have no origin. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'

let workers: readonly Worker[] | undefined

/** Runs a task per item in worker threads, one a core, which keep their state for the next task. */
export const inWorkers = async (task: string, items: readonly unknown[]): Promise<void> => {
  workers ??= Array.from(
    { length: availableParallelism() },
    // Rendering makes much that is needed for a moment, which a larger heap for new objects frees in fewer steps.
    () =>
      new Worker(new URL(import.meta.url), {
        argv: process.argv.slice(2),
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      }),
  )
  const waiting = [...items]
  const work = async (worker: Worker) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      worker.postMessage({ task, item })
      await once(worker, 'message')
    }
  }
  await Promise.all(workers.map(work))
}

/** Ends the threads, so that the program can exit. */
export const endWorkers = async (): Promise<void> => {
  await Promise.all((workers ?? []).map((worker) => worker.terminate()))
}

/** Tasks by name; each is prepared once in a thread, then runs for one item after the other. */
export type Tasks<Site> = Readonly<Record<string, (site: Site) => Promise<(item: never) => Promise<void>>>>

/** In a worker that `inWorkers` started: runs the tasks it receives. */
export const answerAsWorker = <Site>(site: Site, tasks: Tasks<Site>): void => {
  const prepared = new Map<string, Promise<(item: never) => Promise<void>>>()
  const answer = async ({ task, item }: { task: string; item: never }) => {
    const work = prepared.get(task) ?? tasks[task]?.(site)
    if (!work) throw new Error(`There is no task "${task}".`)
    prepared.set(task, work)
    await (
      await work
    )(item)
    parentPort?.postMessage('done')
  }
  parentPort?.on('message', (message: { task: string; item: never }) => void answer(message))
}
