// Reads views of the atlas as JSON. Runs in Node 20 or later, and in a page of the same site.

const ATLAS = 'https://atlas.example/'

const read = async (name) => {
  const answer = await fetch(`${ATLAS}data/views/${name}.json`)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  return answer.json()
}

// How many countries have each class? Classes that say nothing is known count too.
const view = await read('patterns/children')
const counts = new Map()
for (const row of view.rows) counts.set(row.class_words, (counts.get(row.class_words) ?? 0) + 1)
for (const name of [...counts.keys()].toSorted()) console.log(`${name}: ${counts.get(name)}`)

// Who is bound by the Palermo Protocol on a day? Every day is in one period of each country.
const day = '2010-01-01'
const periods = await read('treaties/palermo/days')
const onDay = periods.rows.filter((row) => row.from <= day && day <= row.to)
console.log(`Bound on ${day}: ${onDay.filter((row) => row.class === 'bound').length}`)

// The view says how to read it, and where its values come from. Keep both with them.
console.log(view.question, ...view.caveats, view.boundaries)
for (const { title } of view.sources) console.log(title)
