/** Runs a stage of the build, then prints its name, time and result in a line. */
export const runStage = async (name: string, run: () => Promise<string>): Promise<void> => {
  const start = performance.now()
  const result = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(`${name.padEnd(10)}${seconds.padStart(6)} s  ${result}\n`)
}
