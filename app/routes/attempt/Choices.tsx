type Props<Value> = {
  legend: string
  all: readonly Value[]
  words: readonly string[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A few values of which one holds, each as large as a thumb. */
export function Choices<Value extends string | number>({ legend, all, words, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div>
        {all.map((value, place) => (
          <label key={value}>
            <input type="radio" name={legend} checked={value === chosen} onChange={() => onChoose(value)} />
            {words[place]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
