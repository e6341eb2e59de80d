/** Codes that ISO 3166-1 withdrew, or that other bodies use for Kosovo, live on in older links and tables. */
const RENAMED_CODES: ReadonlyMap<string, string> = new Map([
  ['ROM', 'ROU'],
  ['XKK', 'XKX'],
  ['XKO', 'XKX'],
  ['RKS', 'XKX'],
  ['UNK', 'XKX'],
  ['KSV', 'XKX'],
])

/** Names once or elsewhere in use for a value of a parameter, and the one in use now. */
const RENAMED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  country: RENAMED_CODES,
  compare: RENAMED_CODES,
}

/** Translates a retired value of a link's parameter; gives any other value back as it is. */
export const currentValue = (parameter: string, value: string): string =>
  RENAMED[parameter]?.get(value.toUpperCase()) ?? value

/** An older link with what it asks for, by the names in use now: the EU of 2007 is now one group of several. */
export const currentParams = (params: URLSearchParams): URLSearchParams => {
  if (params.get('eu') !== '2007') return params
  const current = new URLSearchParams(params)
  current.delete('eu')
  current.set('group', [...(params.get('group')?.split(',') ?? []), 'eu'].join(','))
  return current
}
