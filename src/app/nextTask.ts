/** Goes on in a task of its own, so that the browser draws and hears the reader between two pieces of work. */
export const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((done) => {
        setTimeout(done)
      })
