import { useState } from 'react'
import { readNumber } from './typedNumber'

type Props = {
  /** Unique on the page: Preact's useId is only so within one block. */
  id: string
  label: string
  unit: string
  value: number | undefined
  /** How a number is written that comes from elsewhere, without its unit. */
  write(value: number): string
  onValue(value: number | undefined): void
  /** What is said when something else than a number was typed. */
  notNumber: string
  isOff?: boolean
}

/** A number to type. What was typed stays as it was typed for as long as it means the value. */
export function NumberField({ id, label, unit, value, write, onValue, notNumber, isOff }: Props) {
  const [typed, setTyped] = useState({ text: value === undefined ? '' : write(value), value })
  const [isLeft, setLeft] = useState(false)
  const text = isSame(typed.value, value) ? typed.text : value === undefined ? '' : write(value)
  const isWrong = isLeft && text.trim() !== '' && readNumber(text) === undefined
  const type = (next: string) => {
    const read = readNumber(next)
    setTyped({ text: next, value: read })
    onValue(read)
  }
  return (
    <span className="typed-number">
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={text}
          disabled={isOff}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setLeft(true)}
        />
        {unit}
      </span>
      {isWrong && (
        <span className="typed-wrong" id={`${id}-wrong`}>
          {notNumber}
        </span>
      )}
    </span>
  )
}

// A kept number has been rounded a little.
function isSame(one: number | undefined, other: number | undefined) {
  return one === undefined || other === undefined ? one === other : Math.abs(one - other) < 1e-3
}
