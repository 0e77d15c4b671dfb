import { render, type VNode } from 'preact'
import type { ReactElement } from 'react'

/** Draws into an element; null empties it. The views have React's types, so that the editor can show them too; here they run on Preact. */
export function mount(view: ReactElement | null, into: Element) {
  render(view as unknown as VNode | null, into)
}
