import { connectBridge } from './backend/bridge.ts'
import { createBackend } from './backend/create-backend.ts'
import { withHeadStart } from './backend/head-start.ts'
import { lastLanguage } from './last-language.ts'
import { wordFiles } from './word-files.ts'
import './styles/tokens.css'
import './styles/base.css'

// The first questions, the words and the rest of the page all set off at once.
void wordFiles[lastLanguage(localStorage)]()
const bridge = connectBridge(window)
const backend = bridge && withHeadStart(createBackend(bridge))
void import('./start-page.ts').then(({ startPage }) => startPage(backend))
