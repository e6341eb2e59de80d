type LoadFault = 'unreachable' | 'missing' | 'damaged' | 'other-version'

/** A data file that is not there or not as it should be. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  constructor(
    readonly file: string,
    readonly fault: LoadFault,
    options?: ErrorOptions,
  ) {
    super(`${file} is ${fault}`, options)
  }
}
