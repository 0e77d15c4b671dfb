import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, parse, sourceFiles, textOf } from './sources'

const files = sourceFiles(['app', 'modules', 'db', 'demo'])
const product = files.filter((file) => !/\.test\.tsx?$/.test(file))
const imports = product.flatMap(importsOf)

// What an area may import besides modules/people, modules/blocks, modules/mail, db and itself.
const besides: Record<string, string[]> = {
  'modules/people': [],
  'modules/blocks': [],
  'modules/authoring': ['modules/packages', 'modules/catalogue', 'modules/learner'],
  'modules/packages': ['modules/learner'],
  'modules/player': ['modules/progress', 'modules/packages'],
  'modules/progress': ['modules/learner', 'modules/packages'],
  'modules/paths': ['modules/progress', 'modules/catalogue'],
  'modules/intake': ['modules/catalogue', 'modules/packages', 'modules/authoring'],
  'modules/practice': ['modules/catalogue'],
  'modules/coordination': ['modules/progress', 'modules/paths', 'modules/catalogue'],
}
const base = ['modules/people', 'modules/blocks', 'modules/mail', 'db']

describe('direction', () => {
  test('db imports db only', () => {
    expect(wrong(within('db'), (to) => areaOf(to) === 'db')).toEqual([])
  })

  test('an area of modules imports people, blocks, db and what is agreed for it', () => {
    const ofModules = imports.filter(({ from }) => from.startsWith('modules/') && areaOf(from) !== 'modules/learner')
    expect(wrong(ofModules, (to, from) => mayImport(areaOf(from), areaOf(to)))).toEqual([])
  })

  test('the learner runtime imports blocks, and types', () => {
    const values = within('modules/learner').filter(({ isType }) => !isType)
    expect(wrong(values, (to) => ['modules/learner', 'modules/blocks'].includes(areaOf(to)))).toEqual([])
  })

  test('app is imported by the entry only, and demo by the server that loads it', () => {
    const fromModules = imports.filter(({ from }) => !from.startsWith('app/'))
    expect(wrong(fromModules, (to) => !to.startsWith('app/'))).toEqual([])
    const toDemo = imports.filter(({ from, to }) => to.startsWith('demo/') && !from.startsWith('demo/'))
    expect(toDemo.map(({ from }) => from)).toEqual(['app/server.server.ts'])
  })

  test('areas do not import each other in a circle', () => {
    expect(circleIn(graphOf(imports))).toEqual([])
  })
})

describe('packages', () => {
  const only = (name: RegExp, allowed: RegExp) =>
    imports.filter(({ to, from, isPackage }) => isPackage && name.test(to) && !allowed.test(from)).map(show)

  test('only authoring imports Tiptap', () => expect(only(/^@tiptap\//, /^modules\/authoring\//)).toEqual([]))
  test('only app imports Remix', () => expect(only(/^@remix-run\//, /^app\//)).toEqual([]))
  test('only app imports Express', () => expect(only(/^express$/, /^app\/.*\.server\.ts$/)).toEqual([]))
  test('only db imports the driver, others its types', () => {
    const values = imports.filter(({ to, from, isType }) => to === 'better-sqlite3' && !isType && areaOf(from) !== 'db')
    expect(values.map(show)).toEqual([])
  })
})

describe('the browser', () => {
  const mayUseServer = /\.server\.tsx?$|^app\/routes\/|^app\/root\.tsx$|^app\/routes\.ts$|^db\//
  const browserImports = imports.filter(({ from, isType }) => !isType && !mayUseServer.test(from))

  test('gets no server file', () => {
    const server = browserImports.filter(({ to, isPackage }) => !isPackage && /\.server(\.tsx?)?$/.test(to))
    expect(server.map(show)).toEqual([])
  })

  test('gets nothing of Node', () => {
    expect(browserImports.filter(({ to }) => to.startsWith('node:')).map(show)).toEqual([])
  })

  test('gets nothing of db but types and the cast', () => {
    const values = browserImports.filter(({ to }) => areaOf(to) === 'db' && !/^db\/(tables|cast)\.ts$/.test(to))
    expect(values.map(show)).toEqual([])
  })
})

describe('files', () => {
  test('are 300 lines at most', () => {
    const all = [...files, ...sourceFiles(['bin', 'tests']), ...sourceFiles(['app', 'modules'], /\.css$/)]
    expect(all.filter((file) => textOf(file).split('\n').length > 301)).toEqual([])
  })

  test('hold something of their own: no barrel', () => {
    expect(product.filter(isBarrel)).toEqual([])
  })

  test('are all looked at', () => expect(product.length).toBeGreaterThan(50))
})

function within(area: string) {
  return imports.filter(({ from }) => areaOf(from) === area)
}

function wrong(some: Import[], allowed: (to: string, from: string) => boolean) {
  return some.filter(({ isPackage, to, from }) => !isPackage && !allowed(to, from)).map(show)
}

function mayImport(from: string, to: string) {
  if (from === to || to === 'db') return true
  const isBase = from === 'modules/people' || from === 'modules/blocks'
  return (!isBase && base.includes(to)) || (besides[from] ?? []).includes(to)
}

function areaOf(file: string) {
  const [top, second] = file.split('/')
  return top === 'modules' ? `modules/${second}` : top!
}

function show({ from, to }: Import) {
  return `${from} -> ${to}`
}

function graphOf(some: Import[]) {
  const graph: Record<string, Set<string>> = {}
  for (const { from, to, isPackage } of some) {
    if (isPackage || areaOf(from) === areaOf(to)) continue
    graph[areaOf(from)] ??= new Set()
    graph[areaOf(from)]!.add(areaOf(to))
  }
  return graph
}

function circleIn(graph: Record<string, Set<string>>, path: string[] = []): string[] {
  const next = path.length ? [...(graph[path.at(-1)!] ?? [])] : Object.keys(graph)
  for (const area of next) {
    if (path.includes(area)) return [...path.slice(path.indexOf(area)), area]
    const found = circleIn(graph, [...path, area])
    if (found.length) return found
  }
  return []
}

function isBarrel(file: string) {
  const { statements } = parse(file)
  const reexports = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
  return reexports.length > 0 && reexports.length === statements.length
}
