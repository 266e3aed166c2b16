import type { Scenario } from '../../contract/scenario.ts'
import { defaultSettings } from '../../contract/settings.ts'
import { readability } from '../../core/advice/readability.ts'
import { composeExample } from './compose-example.ts'
import type { ExampleFile } from './load-examples.ts'

const INTRODUCTION = `# How the scenarios read

Written by \`npm run scenario-table\` from the examples of every scenario; do not edit. It measures the English, since that is
what a translator works on.

- **Sentences**: in the shortest and in the longest example. Only pieces that end like a sentence count, so greetings and names
  do not make a message look easy.
- **Longest** and **average**: words of the longest sentence and words a sentence, over all examples. A word is what stands
  between spaces. The linter warns above 25 and above 18.
- **Grade**: school years by Flesch and Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are groups
  of vowels without a silent ending; what holds a digit, such as an order number, is one syllable.
- **Length**: UTF-16 units of the longest example in the language that is sent, and what its channel takes.
`

const HEAD = ['Scenario', 'Examples', 'Sentences', 'Longest', 'Average', 'Grade', 'Length']

function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  return least === most ? String(most) : `${least}–${most}`
}

function rowOf(scenario: Scenario, examples: readonly ExampleFile[]): string[] {
  const { id, title, channel, sendLanguage } = scenario
  const messages = examples.map(({ example }) => composeExample(scenario, example).messages)
  const english = messages.map(({ en }) => en?.text ?? '')
  const { longest, averageWords, grade } = readability(english)
  const lengths = messages.map((message) => message[sendLanguage]?.text.length ?? 0)
  return [
    `${title.en} (\`${id}\`)`,
    String(examples.length),
    range(english.map((text) => readability([text]).sentences)),
    String(longest),
    averageWords.toFixed(1),
    grade.toFixed(1),
    `${Math.max(...lengths)} of ${defaultSettings.limits[channel]}`,
  ]
}

/** Cells of one width a column, so that the table can be read as it stands. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

/** The table of how a pack's scenarios read, as Markdown. Scenarios without an example are left out. */
export function scenarioTable(scenarios: readonly Scenario[], examples: readonly ExampleFile[]): string {
  const rows = scenarios.flatMap((scenario) => {
    const own = examples.filter((example) => example.scenario === scenario.id)
    return own.length === 0 ? [] : [rowOf(scenario, own)]
  })
  return `${INTRODUCTION}\n${tableOf([HEAD, ...rows])}\n`
}
