import type { PackProblem } from '../../contract/pack.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { composeExample } from './compose-example.ts'
import { exampleTextFile, type ExampleFile } from './load-examples.ts'

/** Fewest examples of one scenario. */
const FEWEST = 3

function unknownAnswers(scenario: Scenario, { file, example }: ExampleFile): PackProblem[] {
  const ids = scenario.fields.map(({ id }) => id)
  const names = Object.keys(example.answers).filter((id) => !ids.includes(id))
  const modes = (['tone', 'variant'] as const).filter((kind) => {
    const known = kind === 'tone' ? scenario.tones : scenario.variants
    return example[kind] !== undefined && !known.some(({ id }) => id === example[kind])
  })
  return [...names, ...modes].map((name) => ({ code: 'example-unknown-answer', file, values: { name } }))
}

/** Holds an example against its texts, byte for byte; an example must give a message that may be copied. */
function checkExample(scenario: Scenario, source: ExampleFile): PackProblem[] {
  const { file, example, texts } = source
  const { messages, problems } = composeExample(scenario, example)
  const blocked = problems.filter(({ severity }) => severity === 'blocked')
  return [
    ...unknownAnswers(scenario, source),
    ...blocked.map(({ code, field = '' }): PackProblem => ({
      code: 'example-blocked',
      file,
      values: { problem: code, field },
    })),
    ...scenario.languages.flatMap((language): PackProblem[] => {
      const expected = texts[language]
      const path = exampleTextFile(file, language)
      if (expected === undefined) return [{ code: 'example-text-missing', file: path }]
      return expected === messages[language]?.text ? [] : [{ code: 'example-differs', file: path }]
    }),
  ]
}

/** Checks the examples of a pack's scenarios: enough of them, whole, and with exactly the texts the templates give. */
export function checkExamples(
  scenarios: readonly Scenario[],
  examples: readonly ExampleFile[],
): PackProblem[] {
  return scenarios.flatMap((scenario) => {
    const own = examples.filter((example) => example.scenario === scenario.id)
    const file = `scenarios/${scenario.id}/examples`
    const few: PackProblem[] =
      own.length < FEWEST
        ? [{ code: 'examples-few', file, values: { count: own.length, fewest: FEWEST } }]
        : []
    return [...few, ...own.flatMap((example) => checkExample(scenario, example))]
  })
}
