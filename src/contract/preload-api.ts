/** What the preload puts on the page's `window.disputeComposer`. The answer is a `Reply`, unchecked until the page's client reads it. */
export interface PreloadApi {
  call(name: string, input: unknown): Promise<unknown>
}
