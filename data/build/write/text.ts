/** Compact JSON with LF at the end; absent fields are left out. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`

export const yesNo = (flag: boolean): 'yes' | 'no' => (flag ? 'yes' : 'no')
