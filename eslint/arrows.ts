import path from 'node:path'
import { builtinModules } from 'node:module'
import type { Rule } from 'eslint'

const root = path.resolve(import.meta.dirname, '..')

/** A folder or file of the project, what of the project and which packages it may import, and why. */
export type Layer = {
  folder: string
  may: readonly string[]
  /** Packages by name; `*` is any of them, `node:` are Node's own. */
  packages: readonly string[]
  because: string
}

export const layer = (
  folder: string,
  may: readonly string[],
  packages: readonly string[],
  because: string,
): Layer => ({ folder, may, packages, because })

type Target = { kind: 'ours' | 'node' | 'package'; name: string }

/**
 * Refuses every import that the row of the importing file does not name. The first row whose folder
 * holds the file counts. Types of packages and of our rows are open to all but `domain/`; `types` in
 * `may` opens the types of everything.
 */
export const arrows = (layers: readonly Layer[]): Rule.RuleModule => ({
  meta: {
    type: 'problem',
    schema: [],
    messages: { astray: '{{folder}} may not import {{what}}. {{because}}' },
  },
  create(context) {
    const file = path.relative(root, context.filename).replaceAll(path.sep, '/')
    const row = layers.find(({ folder }) => isIn(folder, file))
    if (!row) return {}

    const check = (node: Rule.Node, source: unknown, isType = false) => {
      const literal = (source as { value?: unknown } | null | undefined)?.value
      if (typeof literal !== 'string') return
      const target = targetOf(file, literal)
      if (isAllowed(row, target, isType)) return
      const { folder, because } = row
      context.report({ node, messageId: 'astray', data: { folder, because, what: target.name } })
    }

    return {
      ImportDeclaration: (node) =>
        check(node, node.source, 'importKind' in node && node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node: Rule.Node & { source?: unknown }) => check(node, node.source, true),
    }
  },
})

const isIn = (folder: string, file: string): boolean =>
  file === folder || file.startsWith(`${folder}/`)

function targetOf(file: string, source: string): Target {
  if (source.startsWith('.')) {
    return { kind: 'ours', name: path.posix.join(path.posix.dirname(file), source) }
  }
  const isNode = source.startsWith('node:') || builtinModules.includes(source)
  return { kind: isNode ? 'node' : 'package', name: source }
}

function isAllowed(row: Layer, target: Target, isType: boolean): boolean {
  const isOpen = isType && row.folder !== 'domain'
  switch (target.kind) {
    case 'node':
      return row.packages.includes('node:') || row.packages.includes('*')
    case 'package':
      return isOpen || row.packages.some((name) => name === '*' || isIn(name, target.name))
    case 'ours':
      if (isIn(row.folder, target.name) || row.may.includes('*')) return true
      if (isOpen && (target.name === 'payload-types.ts' || row.may.includes('types'))) return true
      return row.may.some((allowed) => isIn(allowed, target.name))
  }
}
