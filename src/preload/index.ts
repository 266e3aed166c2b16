import { contextBridge, ipcRenderer } from 'electron'
import type { PreloadApi } from '../contract/preload-api.ts'

const api: PreloadApi = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
}

contextBridge.exposeInMainWorld('disputeComposer', api)
