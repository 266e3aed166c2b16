/** How a name may be used: printed, run through with `each`, or only tested; `flags` are what may follow its dot. */
export interface TemplateName {
  readonly kind: 'value' | 'list' | 'switch'
  readonly flags: ReadonlySet<string>
}

/** What the templates of one scenario in one language can refer to. */
export interface TemplateContext {
  readonly names: ReadonlyMap<string, TemplateName>
  /** The sources of the pack's partials in the same language, by name. */
  readonly partials: ReadonlyMap<string, string>
}
