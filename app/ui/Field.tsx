import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'

type Common = { label: string; name: string; hint?: ReactNode; error?: string }
type Parts = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type FieldProps = Omit<Common, 'name'> & { id?: string; children: (parts: Parts) => ReactNode }

/** A label, one control, its hint, and what is wrong with it, tied together for a screen reader. */
export function Field({ label, hint, error, id: given, children }: FieldProps) {
  const made = useId()
  const id = given ?? made
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

export function TextField({ label, hint, error, ...input }: Common & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} hint={hint} error={error} id={input.id}>
      {(parts) => <input type="text" {...input} {...parts} />}
    </Field>
  )
}

export function TextArea({ label, hint, error, ...area }: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} hint={hint} error={error} id={area.id}>
      {(parts) => <textarea rows={4} {...area} {...parts} />}
    </Field>
  )
}

type Option = { value: string; label: string }

export function SelectField({
  label,
  hint,
  error,
  options,
  name,
  id,
  defaultValue,
}: Common & { id?: string; options: Option[]; defaultValue?: string }) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(parts) => (
        <select name={name} defaultValue={defaultValue} {...parts}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
