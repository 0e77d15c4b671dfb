import { escapeXml } from './escapeXml'

/** By prefix: a namespace and the file of its schema. */
export type Namespaces = Record<string, readonly [name: string, file: string]>

export function declarations(namespaces: Namespaces) {
  const entries = Object.entries(namespaces)
  const prefixes = entries.map(([prefix, [name]]) => `xmlns${prefix && ':'}${prefix}="${name}"`)
  const locations = entries.map(([, [name, file]]) => `${name} ${file}`)
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  return [...prefixes, xsi, `xsi:schemaLocation="${locations.join(' ')}"`].join('\n  ')
}

export function fileList(paths: string[]) {
  const sorted = [...paths].sort((a, b) => (a < b ? -1 : 1))
  return sorted.map((path) => `      <file href="${escapeXml(encodeURI(path))}"/>`).join('\n')
}
