import * as z from 'zod'

/**
 * What a tag of a template points at: a declared field (optionally one of its choices as a flag), the item of
 * the surrounding list, or whether that item is the first or the last.
 */
export const Reference = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('field'), name: z.string(), flag: z.string().optional() }),
  z.strictObject({ of: z.literal('item') }),
  z.strictObject({ of: z.literal('first') }),
  z.strictObject({ of: z.literal('last') }),
])
export type Reference = z.infer<typeof Reference>

/** One node of a checked template: text, a value, a condition, a list. Partials are already put in place. */
export const TemplateNode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('value'), reference: Reference }),
  z.strictObject({
    kind: z.literal('if'),
    reference: Reference,
    get then() {
      return z.array(TemplateNode)
    },
    get otherwise() {
      return z.array(TemplateNode)
    },
  }),
  z.strictObject({
    kind: z.literal('each'),
    field: z.string(),
    get body() {
      return z.array(TemplateNode)
    },
    get otherwise() {
      return z.array(TemplateNode)
    },
  }),
])
export type TemplateNode = z.infer<typeof TemplateNode>

/** A whole template as the page receives it. */
export const Template = z.array(TemplateNode)
export type Template = z.infer<typeof Template>
