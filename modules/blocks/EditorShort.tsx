import { type InputHTMLAttributes, useId } from 'react'
import { EditorProblem } from './EditorField'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  label: string
  value: string
  onChange(value: string): void
  unit?: string
  hint?: string
  problem?: string
  path: string
}

/** A field for a few characters in a block's form: a number, a size, a code. */
export function EditorShort({ label, value, onChange, unit, hint, problem, path, ...input }: Props) {
  const id = useId()
  return (
    <div className={problem ? 'edit-field edit-short edit-wrong' : 'edit-field edit-short'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span>
        <input
          autoComplete="off"
          {...input}
          id={id}
          value={value}
          data-path={path}
          aria-invalid={problem ? true : undefined}
          aria-describedby={[hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit}
      </span>
      <EditorProblem id={`${id}-problem`} text={problem} />
    </div>
  )
}
