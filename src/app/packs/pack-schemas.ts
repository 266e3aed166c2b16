import * as z from 'zod'
import { OwnPack } from '../../contract/own-pack.ts'
import { ChoiceList, Example, PackManifest } from '../../contract/pack.ts'
import { ReferenceTable } from '../../contract/reference.ts'
import { ScenarioFile } from '../../contract/scenario.ts'
import { Wizard } from '../../contract/wizard.ts'
import { phrasebookFiles } from '../reading/phrasebook-files.ts'

const files = {
  pack: PackManifest,
  scenario: ScenarioFile,
  choices: ChoiceList,
  wizard: Wizard,
  example: Example,
  reference: ReferenceTable,
  'own-pack': OwnPack,
  ...Object.fromEntries(
    Object.entries(phrasebookFiles).map(([name, schema]) => [`phrasebook-${name}`, schema]),
  ),
}

/** JSON Schema for every kind of file in a pack, as text by file name. `$schema` may stand in each, for editors. */
export function packSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, schema]) => {
      const { properties, ...rest } = z.toJSONSchema(schema, { io: 'input' })
      const written = { ...rest, title: name, properties: { $schema: { type: 'string' }, ...properties } }
      return [`${name}.schema.json`, `${JSON.stringify(written, null, 2)}\n`]
    }),
  )
}
