import path from 'node:path'
import { builtinModules } from 'node:module'

const root = path.resolve(import.meta.dirname, '..')

/**
 * One row of the table in docs/architecture.md: a folder (or file) of the project, what it may import, and
 * why. `may` names folders or files of the project; `packages` the packages, where `*` is any and `node:` Node's own.
 *
 * @typedef {{ folder: string, may: string[], packages: string[], because: string, types?: boolean }} Layer
 */

/** @type {(folder: string, may: string[], packages: string[], because: string) => Layer} */
export const layer = (folder, may, packages, because) => ({ folder, may, packages, because })

/**
 * Refuses every import that the row of the importing file does not name. The first row whose folder
 * holds the file counts. Types of Payload and of our rows are open to all but `domain/`.
 *
 * @type {(layers: Layer[]) => import('eslint').Rule.RuleModule}
 */
export const arrows = (layers) => ({
  meta: {
    type: 'problem',
    schema: [],
    messages: { astray: '{{folder}} may not import {{what}}. {{because}}' },
  },
  create(context) {
    const file = path.relative(root, context.filename).replaceAll(path.sep, '/')
    const row = layers.find(({ folder }) => isIn(folder, file))
    if (!row) return {}

    const check = (/** @type {any} */ node, /** @type {any} */ source, isType = false) => {
      if (typeof source?.value !== 'string') return
      const what = targetOf(file, source.value)
      if (isAllowed(row, what, isType)) return
      const { folder, because } = row
      context.report({ node, messageId: 'astray', data: { folder, because, what: what.name } })
    }

    return {
      ImportDeclaration: (node) =>
        check(node, node.source, /** @type {any} */ (node).importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (/** @type {any} */ node) =>
        check(node, node.source ?? node.argument?.literal, true),
    }
  },
})

const isIn = (/** @type {string} */ folder, /** @type {string} */ file) =>
  file === folder || file.startsWith(`${folder}/`)

/** @returns {{ kind: 'ours' | 'node' | 'package', name: string }} */
function targetOf(/** @type {string} */ file, /** @type {string} */ source) {
  if (source.startsWith('.')) {
    return { kind: 'ours', name: path.posix.join(path.posix.dirname(file), source) }
  }
  if (source.startsWith('node:') || builtinModules.includes(source)) {
    return { kind: 'node', name: source }
  }
  return { kind: 'package', name: source }
}

/** @param {Layer} row @param {ReturnType<typeof targetOf>} what @param {boolean} isType */
function isAllowed(row, what, isType) {
  if (what.kind === 'node') return row.packages.includes('node:') || row.packages.includes('*')
  if (what.kind === 'package') {
    if (isType && row.folder !== 'domain') return true
    return row.packages.some((name) => name === '*' || isIn(name, what.name))
  }
  if (isIn(row.folder, what.name) || row.may.includes('*')) return true
  if (isType && row.may.includes('types')) return true
  if (isType && row.folder !== 'domain' && what.name === 'payload-types.ts') return true
  return row.may.some((allowed) => isIn(allowed, what.name))
}
