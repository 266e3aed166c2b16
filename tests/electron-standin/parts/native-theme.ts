import { EventEmitter } from 'node:events'
import { line } from './line.ts'

/** Light or dark, as the application asks for it or else as the system has it (light). */
class NativeTheme extends EventEmitter {
  #source = 'system'

  get themeSource(): string {
    return this.#source
  }

  set themeSource(source: string) {
    this.#source = source
    void line.ask('theme', source)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

export const nativeTheme = new NativeTheme()
