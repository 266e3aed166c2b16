import { backend } from './first-calls.ts'
import { startPage } from './start-page.ts'
import './styles/tokens.css'
import './styles/base.css'

void startPage(backend)
