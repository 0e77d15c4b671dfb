import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { root } from '~/bin/lock.js'

/** `from` and `to` are paths from the root of the repository; `to` is the bare name for a package. */
export type Import = { from: string; to: string; isPackage: boolean; isType: boolean }

/** Every source file under the folders, as paths from the root of the repository. */
export function sourceFiles(folders: string[], extensions = /\.(tsx?|js)$/) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extensions.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
}

export function textOf(file: string) {
  return readFileSync(join(root, file), 'utf8')
}

export function parse(file: string) {
  return ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true)
}

/** Every import, re-export and import() of a file. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  visit(parse(file), (node) => {
    const name = specifierOf(node)
    if (name) found.push({ from: file, isType: isTypeOnly(node), ...targetOf(file, name) })
  })
  return found
}

/** Calls `see` for a node and all that is in it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void) {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

function specifierOf(node: ts.Node) {
  const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
  if (isImport && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return node.moduleSpecifier.text
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const argument = node.arguments[0]
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined
}

function isTypeOnly(node: ts.Node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { isTypeOnly, name, namedBindings } = node.importClause
  if (isTypeOnly) return true
  const isNamed = !name && namedBindings && ts.isNamedImports(namedBindings)
  return Boolean(isNamed && namedBindings.elements.length && namedBindings.elements.every((one) => one.isTypeOnly))
}

function targetOf(file: string, name: string) {
  if (!/^(\.|~\/)/.test(name)) return { to: name, isPackage: true }
  const path = name.startsWith('~/') ? join(root, name.slice(2)) : resolve(root, dirname(file), name)
  const endings = ['', '.ts', '.tsx', '.js', '/index.ts', '/index.tsx']
  const ending = endings.find((one) => /\.\w+$/.test(path + one) && existsSync(path + one)) ?? ''
  return { to: relative(root, path + ending), isPackage: false }
}
