/** Runs a stage of the build, and prints its name, time and result. */
export const runStage = async (name: string, run: () => Promise<string>): Promise<void> => {
  process.stdout.write(name.padEnd(10))
  const start = performance.now()
  const result = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${seconds.padStart(6)} s  ${result}\n`)
}
