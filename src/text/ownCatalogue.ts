import atlas from './en/atlas.json'

/** English `atlas`, which each script brings along: what every page may say, and what stands in for another language's. */
export const OWN_CATALOGUE: Readonly<Record<string, string>> = atlas
