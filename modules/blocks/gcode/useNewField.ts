import { useEffect, useRef } from 'react'

/** Puts the focus in the field of a line once it is there; without a line, on the button below. */
export function useNewField() {
  const fields = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    const place = wanted.current ? `[data-line="${wanted.current}"] textarea` : '.edit-add'
    fields.current?.querySelector<HTMLElement>(place)?.focus()
    wanted.current = undefined
  })
  return { fields, focusOn: (line: string) => (wanted.current = line) }
}
