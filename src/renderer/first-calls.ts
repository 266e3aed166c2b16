import { connectBridge } from './backend/bridge.ts'
import { createBackend } from './backend/create-backend.ts'
import { withHeadStart } from './backend/head-start.ts'
import { lastLanguage } from './last-language.ts'
import { wordFiles } from './word-files.ts'

// Runs before the rest of the page is evaluated: words and first questions are on their way meanwhile.
void wordFiles[lastLanguage(localStorage)]()
const bridge = connectBridge(window)

/** The way to the application, or nothing when the page was opened without its key. */
export const backend = bridge && withHeadStart(createBackend(bridge))
