const names: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Enter',
  Mod: 'Ctrl',
}
const onMac: Record<string, string> = { ...names, Mod: '⌘', Alt: '⌥', Shift: '⇧' }

/** Keys as they stand on the keyboard of whoever reads this: `Mod-Alt-1` is "Ctrl+Alt+1", or "⌘⌥1" on a Mac. */
export function keysText(keys: string) {
  const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)
  const parts = keys
    .split('-')
    .map((part) => (isMac ? onMac : names)[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return parts.join(isMac ? '' : '+')
}
