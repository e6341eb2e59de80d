// Reads views of the atlas. Runs in Node 20 or later, and in a page of the same site.

const ATLAS = 'https://atlas.example/'

/** Rows of a CSV file by column name; a field in quotes may hold commas, quotes and line breaks. */
const table = async (name) => {
  const answer = await fetch(`${ATLAS}data/views/${name}.csv`)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  const rows = [[]]
  for (const [, quoted, plain, end] of (await answer.text()).matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g,
  )) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') rows.push([])
  }
  const [header, ...records] = rows.slice(0, -1)
  return records.map((fields) => Object.fromEntries(header.map((column, index) => [column, fields[index]])))
}

// How many countries have each class? Classes that say nothing is known count too.
const view = await table('patterns/children')
const counts = new Map()
for (const row of view) counts.set(row.class_words, (counts.get(row.class_words) ?? 0) + 1)
for (const name of [...counts.keys()].toSorted()) console.log(`${name}: ${counts.get(name)}`)

// Who had ratified or joined the Palermo Protocol by a day? Every day is in one period of each country.
const day = '2010-01-01'
const onDay = (await table('treaties/palermo/days')).filter((row) => row.from <= day && day <= row.to)
console.log(`Ratified or joined by ${day}: ${onDay.filter((row) => row.class === 'bound').length}`)

// Every row says what the file is and where the value comes from. Keep both with it.
console.log(view[0].about)
for (const titles of new Set(view.map((row) => row.source_titles).filter(Boolean))) console.log(titles)
