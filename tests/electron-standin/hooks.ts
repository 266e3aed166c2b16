import { registerHooks } from 'node:module'

// Loaded before the built main bundle: whoever asks for Electron gets the stand-in, everything else stays as it is.
const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})
