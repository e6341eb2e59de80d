/* oxlint-disable unicorn/require-post-message-target-origin -- what is sent goes to threads of this program, which have no origin. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'

/**
 * Runs a task for each item in copies of the present program, one a core. Resolves to the results in the order of the items;
 * rejects with what a task threw.
 */
export const inWorkers = async <Item, Result>(items: readonly Item[]): Promise<readonly Result[]> => {
  const results: Result[] = []
  let next = 0
  const work = async (worker: Worker) => {
    for (let index = next++; index < items.length; index = next++) {
      worker.postMessage(items[index])
      const [result] = (await once(worker, 'message')) as [Result]
      results[index] = result
    }
    await worker.terminate()
  }
  const count = Math.min(availableParallelism(), items.length)
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) }),
  )
  await Promise.all(workers.map(work))
  return results
}

/** In a copy of the program that `inWorkers` started: does the task for each item it is sent. */
export const answerAsWorker = <Item, Result>(task: (item: Item) => Promise<Result>): void => {
  parentPort?.on('message', (item: Item) => void task(item).then((result) => parentPort?.postMessage(result)))
}
