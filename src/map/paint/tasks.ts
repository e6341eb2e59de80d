/** What is done once something has loaded; `fail` where it does not load or cannot be done. */
export interface Task<Loaded> {
  readonly load: () => Promise<Loaded>
  readonly finish: (loaded: Loaded) => void
  readonly fail?: () => void
}

/** Makes a queue of tasks: of each kind only the one asked for last is finished, and none after the signal. */
export const createTasks = <Kind extends string>(signal: AbortSignal) => {
  const latest = new Map<Kind, object>()
  return <Loaded>(kind: Kind, task: Task<Loaded>): void => {
    latest.set(kind, task)
    const isLatest = () => latest.get(kind) === task && !signal.aborted
    task
      .load()
      .then((loaded) => {
        if (isLatest()) task.finish(loaded)
      })
      .catch(() => {
        if (isLatest()) task.fail?.()
      })
  }
}
