import { type TextareaHTMLAttributes, useId } from 'react'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  label: string
  /** What the label is about, where the place on the page says so to the eye. */
  about?: string
  value: string
  onChange(value: string): void
  problem?: string
  /** The place of the text in the content of its block, so that the page can be opened there. */
  path?: string
  /** A sentence between the label and the field. */
  hint?: string
  /** The label is for a screen reader only: the place on the page already says what this is. */
  quiet?: boolean
}

/** A line of text in a block's form; it grows with what is typed. */
export function EditorField({
  label,
  value,
  onChange,
  problem,
  quiet,
  about,
  path,
  hint,
  className = '',
  ...area
}: Props) {
  const id = useId()
  return (
    <div className={`edit-field ${problem ? 'edit-wrong' : ''} ${className}`}>
      <label className={quiet ? 'visually-hidden' : ''} htmlFor={id}>
        {label}
        {about && <span className="visually-hidden"> {about}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="edit-grow" data-value={`${value || (area.placeholder ?? '')} `}>
        <textarea
          {...area}
          id={id}
          rows={1}
          value={value}
          data-path={path}
          aria-invalid={problem ? true : undefined}
          aria-describedby={[hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <EditorProblem id={`${id}-problem`} text={problem} />
    </div>
  )
}

export function EditorProblem({ id, text }: { id?: string; text?: string }) {
  if (!text) return null
  return (
    <p className="edit-problem" id={id}>
      {text}
    </p>
  )
}
