import { describeHost } from './behaviours.ts'
import { connectDirectly } from './direct.ts'
import { connectThroughIpc } from './electron.ts'
import { connectOverHttp } from './loopback.ts'

describeHost('an application called directly', connectDirectly)
describeHost('an application behind the channel of the window', connectThroughIpc)
describeHost('an application behind a loopback address', connectOverHttp)
