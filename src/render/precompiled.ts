/** What the build made of one of the package's own templates. */
export interface Precompiled {
  /** Where it asks for partials. */
  readonly uses: readonly { readonly name: string; readonly from: string; readonly line: number | null }[]
  /** Specifications for `Handlebars.template`, by the options that they were compiled with. */
  readonly programs: Readonly<Record<string, object>>
}

/**
 * The package's own templates as functions, by name and SHA-256 of the source, so that a template of other words is none
 * of them. Empty where the program runs from its sources: then each is compiled when it is used. The build puts a full
 * table in place of this file (`precompile.ts`, `bundle.js`).
 */
export const precompiled: ReadonlyMap<string, Precompiled> = new Map()
