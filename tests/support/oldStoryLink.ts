import { deflateSync, strToU8 } from 'fflate'

/** Packs a link to a story as the second release did, with a hostile text in every field. */
export const oldStoryLink = (
  queries: readonly string[],
  text = 'UNICEF emergency notice: call +44 1234',
): string =>
  Buffer.from(
    deflateSync(
      strToU8(
        JSON.stringify([1, 'en', text, text, queries.map((query) => [query, text, [['c', text, 'MDA']]])]),
      ),
    ),
  ).toString('base64url')
