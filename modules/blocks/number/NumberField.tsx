import type { ComponentProps } from 'react'
import { EditorField } from '../EditorField'

/** A number in a form: one line, of which the sense is told beside it and not while typing. */
export function NumberField({ onChange, ...field }: ComponentProps<typeof EditorField>) {
  return (
    <EditorField
      {...field}
      inputMode="text"
      maxLength={24}
      spellCheck={false}
      onChange={(value) => onChange(value.replace(/[\r\n]/g, ''))}
    />
  )
}
