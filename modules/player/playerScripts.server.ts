import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standard } from './stateNames'

type Script = { path: string; sha256: string; bytes: Buffer; mediaType: string }

const names = ['player', 'player2004', 'playerCmi5'] as const

/** Which script plays a version: one for each way of speaking, so that none carries the weight of another. */
export function scriptFor(standard: Standard | undefined): (typeof names)[number] {
  if (standard === 'scorm2004') return 'player2004'
  return standard === 'cmi5' ? 'playerCmi5' : 'player'
}

/** The built scripts of the player page, each under a name that changes with it, read when they are first asked for. */
export function playerScripts() {
  const read = new Map<string, Script>()
  const named = (name: string) => {
    const known = read.get(name) ?? scriptIn(name)
    read.set(name, known)
    return known
  }
  return {
    of: (standard: Standard | undefined) => named(scriptFor(standard)),
    at: (path: string) => names.map(named).find((script) => script.path === path),
  }
}

function scriptIn(name: string): Script {
  const file = join(process.cwd(), `build/browser/${name}.js`)
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path: `/play/${name}-${sha256.slice(0, 16)}.js`, sha256, bytes, mediaType: 'text/javascript; charset=utf-8' }
}
