import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange(value: Value): void
  path: string
}

/** One of several in a block's form. */
export function EditorSelect<Value extends string>({ label, value, options, onChange, path }: Props<Value>) {
  const id = useId()
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} data-path={path} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
