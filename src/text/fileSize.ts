/** Size such as "777 kB" or "52 bytes"; Intl's short form of bytes has no plural. */
export const fileSize = (bytes: number, locale: string): string => {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: value < 10 ? 2 : 3,
  }).format(value)
}
