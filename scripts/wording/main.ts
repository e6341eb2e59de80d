import { cautionFaults } from './cautions'
import { letterFaults } from './letters'
import { ENGLISH } from './plainEnglish'
import { termFaults, treatyNameFaults } from './terms'

/** `npm run lint:text`: what the texts of all languages must keep to. Lists each fault, and fails where there is one. */
const RULES: Readonly<Record<string, () => readonly string[]>> = {
  ...ENGLISH,
  'sentences whose reversal would do harm are as last reviewed: read all six, then change docs/review/cautions.csv':
    cautionFaults,
  'messages use the terms that reviewers asked for': termFaults,
  'treaties have the names of docs/terms.csv': treatyNameFaults,
  'letters, ranges, dates and sentences are as the language writes them': letterFaults,
}

const broken = Object.entries(RULES).flatMap(([rule, faults]) => {
  const lines = faults()
  return lines.length > 0 ? [`${rule}:\n${lines.map((line) => `  ${line}`).join('\n')}`] : []
})
if (broken.length > 0) {
  console.error(broken.join('\n\n'))
  process.exitCode = 1
} else console.log(`The texts keep to all ${Object.keys(RULES).length} rules.`)
