export const placeholders = ['voornaam', 'naam', 'opleiding', 'niveau', 'hub', 'contact', 'telefoon', 'reden'] as const
export type Placeholder = (typeof placeholders)[number]
export type Values = Partial<Record<Placeholder, string>>

/**
 * A template with what is known filled in. A line whose placeholders are all empty is left out, and so is a placeholder that
 * nobody knows: what a candidate reads has no holes.
 */
export function fill(template: string, values: Values) {
  return template
    .split('\n')
    .flatMap((line) => filledLine(line, values))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const named = /\{(\w+)\}/g

function filledLine(line: string, values: Values) {
  const names = [...line.matchAll(named)].map(([, name]) => name!)
  const known = (name: string) => values[name as Placeholder] ?? ''
  if (names.length > 0 && names.every((name) => known(name) === '')) return []
  return [line.replace(named, (_, name) => known(name))]
}

/** The names in braces that mean nothing here, so that a writer is told of a slip. */
export function unknownPlaceholders(template: string) {
  const names = [...template.matchAll(named)].map(([, name]) => name!)
  return [...new Set(names.filter((name) => !placeholders.some((known) => known === name)))]
}
