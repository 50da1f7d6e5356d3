import ts from 'typescript'

/** How a project of somebody else looks for modules: as Node does, or as its bundler does. */
export const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const

/** A program of a project as strict as TypeScript can be, with every declaration checked. */
export const strictProgram = (
  files: readonly string[],
  resolution: keyof typeof RESOLUTIONS,
): ts.Program =>
  ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    // TypeScript's own are no concern of ours, and many.
    skipDefaultLibCheck: true,
    noEmit: true,
    resolveJsonModule: true,
    types: [],
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    ...RESOLUTIONS[resolution],
  })

/** What TypeScript says against a program; empty when it is content. */
export const problemsOf = (program: ts.Program): string[] =>
  ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )

/** The properties of a type that a module exports. */
export function propertiesOf(program: ts.Program, module: string, type: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(module))
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source!)!)
  const symbol = exports.find(({ name }) => name === type)!
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return checker
    .getDeclaredTypeOfSymbol(target)
    .getProperties()
    .map(({ name }) => name)
}
