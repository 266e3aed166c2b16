import { loadChooser } from '../packs/load-chooser.ts'
import type { HandlersFor } from './handlers-for.ts'

/** The questions that lead to a scenario, read when somebody asks for them. */
export function createChooserHandlers(templatesFolder: string): HandlersFor<'chooser'> {
  return { 'chooser.open': async () => ({ chooser: await loadChooser(templatesFolder) }) }
}
