import { useId, useState } from 'react'

type Props = { label: string; about: string; thousandths: number; onChange(thousandths: number): void; path: string }

/** A share of a picture as a number from 0 to 100, for who would rather type than drag. */
export function PercentField({ label, about, thousandths, onChange, path }: Props) {
  const id = useId()
  // Half a number, or none, stays in the field and is no number yet.
  const [typed, setTyped] = useState<string>()
  return (
    <span className="percent-field">
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden"> {about}</span>
      </label>
      <input
        id={id}
        type="number"
        min={0}
        max={100}
        step={0.1}
        data-path={path}
        value={typed ?? thousandths / 10}
        onChange={({ target: { value } }) => {
          setTyped(value)
          const share = Number.parseFloat(value)
          if (share >= 0 && share <= 100) onChange(Math.round(share * 10))
        }}
        onBlur={() => setTyped(undefined)}
      />
      <span aria-hidden="true">%</span>
    </span>
  )
}
