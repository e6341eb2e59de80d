// The package has no types; this is the one function in use.
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on named files and returns the files they write. */
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string>>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}
