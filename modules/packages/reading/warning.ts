/** What is not as its standard asks, in a package that can be played all the same; each has a sentence in texts.ts. */
export type WarningCode =
  | 'wrapped'
  | 'manifestCase'
  | 'twoManifests'
  | 'lettersGuessed'
  | 'noVersion'
  | 'noDefaultOrganization'
  | 'noOrganization'
  | 'invalidIds'
  | 'doubleIds'
  | 'noKind'
  | 'filesMissing'
  | 'unitsMissing'
  | 'unitsElsewhere'
  | 'namesDiffer'
  | 'itemsWithoutResource'
  | 'valuesIgnored'
  | 'sequencingMissing'
  | 'withoutReport'

/** `names`: what it is about, the first few; `count`: how many there are. */
export type Warning = { code: WarningCode; names: string[]; count: number }

const mostNames = 5

/** Collects warnings while a package is read; what is found more often is told once. */
export function collectWarnings() {
  const found = new Map<WarningCode, Set<string>>()
  return {
    add(code: WarningCode, name = '') {
      const names = found.get(code) ?? new Set()
      found.set(code, names.add(name))
    },
    all: (): Warning[] =>
      [...found].map(([code, names]) => ({
        code,
        names: [...names].filter(Boolean).slice(0, mostNames),
        count: names.size,
      })),
  }
}

export type Warnings = ReturnType<typeof collectWarnings>
