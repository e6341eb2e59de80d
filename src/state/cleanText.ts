/**
 * Characters that could hide, reverse or cover other text: controls, format characters, empty-looking ones, and
 * marks piled on one letter.
 */
const UNSAFE: readonly (readonly [RegExp, string])[] = [
  // French sets two kinds of space that do not break.
  [/(?![\u00A0\u202F])[\p{Z}\t-\r\u115F\u1160\u2800\u3164\uFFA0]/gu, ' '],
  [/[\p{C}\u034F]/gu, ''],
  [/[ \u00A0\u202F]{2,}/g, ' '],
  [/(\p{M}{2})\p{M}+/gu, '$1'],
]

/** Makes a text that a reader wrote safe to show: one line in one Unicode form, that acts on no text around it. */
export const cleanLine = (text: string): string =>
  UNSAFE.reduce((line, [found, by]) => line.replace(found, by), text.normalize('NFC'))
    .normalize('NFC')
    .trim()
