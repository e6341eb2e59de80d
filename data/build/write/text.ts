/** Text of a JSON file: compact, absent fields left out, LF at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`

/** `yes`, or `no`. */
export const yesNo = (flag: boolean): 'yes' | 'no' => (flag ? 'yes' : 'no')
