import type { CatalogueName } from '../../domain/reviews'

/** The messages of each catalogue as translators write them, in a language and in English. */
export type ReviewSource = Readonly<
  Record<
    CatalogueName,
    { readonly own: Readonly<Record<string, string>>; readonly english: Readonly<Record<string, string>> }
  >
>
