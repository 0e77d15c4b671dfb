import { useId } from 'react'
import type { Language } from '~/db/tables'
import { EditorField } from '../EditorField'
import { PercentField } from '../PercentField'
import { editorTexts } from '../texts'
import type { Region } from './pointInPicture'
import { pointInPictureEditorTexts } from './texts'

type Props = {
  region: Region
  place: number
  onChange(part: Partial<Region>): void
  language: Language
  problems: Record<string, string>
}

/** One region in words and numbers: what is drawn can be typed as well. */
export function RegionRow({ region, place, onChange, language, problems }: Props) {
  const t = pointInPictureEditorTexts[language]
  const name = t.region(place + 1)
  const path = `regions.${place}`
  return (
    <div className={region.isRight ? 'option edit-option right' : 'option edit-option'}>
      <span className="step-place">{place + 1}</span>
      <div>
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={region.isRight}
            onChange={(event) => onChange({ isRight: event.target.checked })}
          />
          {t.isRight}
          <span className="visually-hidden"> ({name})</span>
        </label>
        <Sizes {...{ region, name, path, language, onChange }} />
        {(['name', 'feedback'] as const).map((field) => (
          <EditorField
            key={field}
            className="edit-feedback"
            label={field === 'name' ? t.name : editorTexts[language].feedback}
            about={name}
            placeholder={field === 'name' ? t.nameHint : editorTexts[language].feedbackHint}
            path={`${path}.${field}`}
            value={region[field]}
            onChange={(text) => onChange({ [field]: text })}
            problem={problems[`${path}.${field}`]}
            maxLength={field === 'name' ? 200 : 800}
          />
        ))}
      </div>
    </div>
  )
}

type SizesProps = Pick<Props, 'region' | 'onChange' | 'language'> & { name: string; path: string }

function Sizes({ region, name, path, language, onChange }: SizesProps) {
  const t = pointInPictureEditorTexts[language]
  const words = editorTexts[language]
  const id = useId()
  const labels = { x: words.fromLeft, y: words.fromTop, width: words.wide, height: words.high }
  const sides = region.shape === 'circle' ? (['x', 'y', 'width'] as const) : (['x', 'y', 'width', 'height'] as const)
  return (
    <p className="place-numbers">
      <span className="percent-field">
        <label htmlFor={id}>
          {t.shape}
          <span className="visually-hidden"> {name}</span>
        </label>
        <select
          id={id}
          value={region.shape}
          onChange={(event) => onChange({ shape: event.target.value as Region['shape'] })}
        >
          {(['circle', 'rectangle'] as const).map((shape) => (
            <option key={shape} value={shape}>
              {t.shapes[shape]}
            </option>
          ))}
        </select>
      </span>
      {sides.map((side) => (
        <PercentField
          key={side}
          label={labels[side]}
          about={name}
          thousandths={region[side]}
          onChange={(thousandths) => onChange({ [side]: thousandths })}
          path={`${path}.${side}`}
        />
      ))}
    </p>
  )
}
