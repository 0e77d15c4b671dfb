import type { Bring } from '~/modules/authoring/editor/clipboard/bringAlong'

/** Asks for media in the hub of a module, at the address of the module's media; `onBrought` when there is news. */
export function bringTo(address: string, onBrought: () => void): Bring {
  return async (mediaIds) => {
    try {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ mediaIds })
      const response = await fetch(`${address}/copies`, { method: 'POST', headers, body })
      if (!response.ok) return undefined
      const brought = (await response.json()) as Record<string, string>
      onBrought()
      return brought
    } catch {
      return undefined
    }
  }
}
