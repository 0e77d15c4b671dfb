import type { FormAnswer } from '~/app/form.server'
import { listTexts } from '~/app/texts/lists'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Column, ListName, Values } from '~/modules/catalogue/lists/adminList'

type Props = {
  list: ListName
  columns: Column[]
  values: Values
  answer?: FormAnswer
  label: string
  /** The entry is there already, so its code stays. */
  isKnown?: boolean
}

/** An entry of a list; what was typed wins over what is stored. */
export function EntryForm({ list, columns, values, answer, label, isKnown }: Props) {
  const asked = columns.filter(({ kind }) => !(isKnown && kind === 'code'))
  const code = isKnown && columns.find(({ kind }) => kind === 'code')
  return (
    <form method="post" action="?" noValidate>
      {code && <input type="hidden" name={code.name} value={values[code.name]} />}
      {asked.map((column) => (
        <EntryField
          key={column.name}
          list={list}
          column={column}
          value={(answer ? answer.values[column.name] : values[column.name]) ?? ''}
          error={answer?.errors[column.name]}
        />
      ))}
      <button name="do" value="save" type="submit">
        {label}
      </button>
    </form>
  )
}

type FieldProps = { list: ListName; column: Column; value: string; error: string | undefined }

function EntryField({ list, column: { name, kind }, value, error }: FieldProps) {
  const t = useTexts(listTexts)
  const { columns, hints } = t.lists[list]!
  const common = { name, label: columns[name]!, hint: hints[name], error, defaultValue: value }
  if (kind === 'yesNo')
    return (
      <SelectField
        {...common}
        options={[
          { value: '', label: t.no },
          { value: 'on', label: t.yes },
        ]}
      />
    )
  if (kind === 'text' || kind === 'words')
    return <TextArea {...common} rows={kind === 'text' ? 3 : 2} maxLength={2000} />
  return (
    <TextField
      {...common}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      maxLength={kind === 'date' ? undefined : 300}
    />
  )
}
