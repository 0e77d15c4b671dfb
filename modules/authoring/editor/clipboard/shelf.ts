import type { Node } from '@tiptap/pm/model'
import type { DocumentNode } from '~/modules/blocks/document'

/** What was cut and not yet put down elsewhere. */
export type OnShelf = { nodes: DocumentNode[]; name: string }

export type Shelf = {
  read(): OnShelf | undefined
  put(cut: OnShelf): void
  clear(): void
  subscribe(listener: () => void): () => void
}

/**
 * A place in this browser for what one person cut: a clipboard forgets it at the next copy, and a closed module cannot
 * undo. All tabs see the same.
 */
export function browserShelf(personId: string): Shelf {
  const key = `leerbank:cut:${personId}`
  const listeners = new Set<() => void>()
  let text = stored(key)
  let known = parsed(text)
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const become = (next: string | null) => {
    try {
      if (next === null) localStorage.removeItem(key)
      else localStorage.setItem(key, next)
    } catch {
      // A full or forbidden store: the clipboard has it still, and this tab too.
    }
    text = next
    known = parsed(next)
    tell()
  }
  return {
    read: () => known,
    put: (cut) => become(JSON.stringify(cut)),
    clear: () => become(null),
    subscribe(listener) {
      const look = ({ key: changed }: StorageEvent) => {
        if (changed !== key || stored(key) === text) return
        text = stored(key)
        known = parsed(text)
        tell()
      }
      listeners.add(listener)
      window.addEventListener('storage', look)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', look)
      }
    },
  }
}

/** Whether these nodes are what lies on the shelf: pasting is putting down too. */
export function isOnShelf(shelf: Shelf, nodes: readonly Node[]) {
  const kept = shelf.read()
  return kept !== undefined && JSON.stringify(kept.nodes) === JSON.stringify(nodes.map((node) => node.toJSON()))
}

function stored(key: string) {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function parsed(text: string | null): OnShelf | undefined {
  try {
    return text ? (JSON.parse(text) as OnShelf) : undefined
  } catch {
    return undefined
  }
}
