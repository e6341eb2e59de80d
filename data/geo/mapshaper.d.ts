// Installed in this folder only, and without types: the one function the recipe uses.
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name, and gives back the files they write. */
    applyCommands(
      commands: string,
      files: Readonly<Record<string, string>>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}
