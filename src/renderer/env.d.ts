import type { PreloadApi } from '../contract/preload-api.ts'

declare global {
  interface Window {
    /** Only inside Electron. */
    readonly disputeComposer?: PreloadApi
  }
}
