import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  ClassField,
  ClassMember,
  ClassMethod,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest'
import ts from 'typescript'
import {
  attributes,
  customProperties,
  events,
  methods,
  parts,
  properties,
  type Handle,
} from '../src/components/embedding/element-interface.ts'

const ELEMENT = 'element/modtagelse-validator'
const TAG = 'modtagelse-validator'
const CLASS = 'ModtagelseValidator'

/** Name of the manifest in the package. */
export const manifestFile = 'custom-elements.json'

/**
 * Writes the custom elements manifest, which editors and catalogues read: what `/indlejring/` tells of the element, with the
 * types that its declarations give.
 *
 * @param folder of the package, with the declarations in it
 * @throws Error when the page tells of a member that the element does not have
 */
export async function writeCustomElements(folder: string): Promise<void> {
  const declarations = await readFile(join(folder, `${ELEMENT}.d.ts`), 'utf8')
  const members = membersOf(declarations)
  const path = `${ELEMENT}.js`
  const declaration: CustomElementDeclaration = {
    kind: 'class',
    customElement: true,
    name: CLASS,
    tagName: TAG,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map(({ name, does, type }) => ({
      name,
      description: does,
      ...(type !== undefined && { type: { text: type } }),
    })),
    members: [...properties, ...methods].map((handle) => memberOf(handle, members)),
    events: events.map(({ name, does }) => ({
      name,
      description: does,
      type: { text: 'CustomEvent<Report>' },
    })),
    cssParts: parts.map(described),
    cssProperties: customProperties.map(described),
  }
  const manifest: Package = {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          { kind: 'js', name: CLASS, declaration: { name: CLASS } },
          { kind: 'custom-element-definition', name: TAG, declaration: { name: CLASS } },
        ],
      },
    ],
  }
  await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`)
}

const described = ({ name, does }: Handle) => ({ name, description: does })

/** The declared members of the element's class and of those it extends in the same file, by name. */
function membersOf(declarations: string): Map<string, ts.ClassElement[]> {
  const file = ts.createSourceFile('element.d.ts', declarations, ts.ScriptTarget.Latest, true)
  const members = file.statements.filter(ts.isClassDeclaration).flatMap((one) => [...one.members])
  return Map.groupBy(members, (member) => member.name?.getText(file) ?? '')
}

function memberOf(
  { name: written, does }: Handle,
  members: ReadonlyMap<string, ts.ClassElement[]>,
): ClassMember {
  const name = written.replace('()', '')
  const declared = members.get(name) ?? []
  for (const member of declared) {
    if (ts.isMethodDeclaration(member)) return methodOf(name, does, member)
    if (!ts.isGetAccessor(member) && !ts.isPropertyDeclaration(member)) continue
    const isReadonly = ts.isGetAccessor(member) && !declared.some(ts.isSetAccessor)
    return {
      kind: 'field',
      name,
      description: does,
      type: { text: member.type?.getText() ?? 'unknown' },
      ...(isReadonly && { readonly: true }),
    } satisfies ClassField
  }
  throw new Error(`The element has no ${written}`)
}

const methodOf = (name: string, does: string, method: ts.MethodDeclaration): ClassMethod => ({
  kind: 'method',
  name,
  description: does,
  parameters: method.parameters.map((parameter) => ({
    name: parameter.name.getText(),
    ...(parameter.type && { type: { text: parameter.type.getText() } }),
    ...(parameter.questionToken && { optional: true }),
  })),
  return: { type: { text: method.type?.getText() ?? 'void' } },
})
