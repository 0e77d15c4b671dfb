import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { PictureChoice } from '../media/PictureChoice'
import { mediaEditorTexts } from '../media/texts'
import { optionId } from '../option'
import { PlacePad } from '../PlacePad'
import type { Box } from '../placeInPicture'
import { QuestionForm } from '../QuestionForm'
import type { PointInPictureContent, Region } from './pointInPicture'
import { RegionRow } from './RegionRow'
import { drawnRegion, fittedBox } from './regions'
import { pointInPictureEditorTexts } from './texts'

export const PointInPictureEditor: EditorView<PointInPictureContent> = (props) => {
  const { content, onChange, language, library, problems = {} } = props
  const t = pointInPictureEditorTexts[language]
  const set = (part: Partial<PointInPictureContent>) => onChange({ ...content, ...part })
  const file = library.files[content.mediaId]
  const ratio = file?.width ? file.width / file.height : 1
  const setRegions = (regions: Region[]) =>
    set({ regions, regionsMade: content.regionsMade + (regions.length > content.regions.length ? 1 : 0) })
  const drawn = (box: Box) => drawnRegion(optionId(content.regionsMade), box, ratio)
  const change = (id: string, part: Partial<Region>) =>
    set({ regions: content.regions.map((one) => (one.id === id ? fittedBox({ ...one, ...part }, ratio) : one)) })
  return (
    <QuestionForm {...props} placeholder={t.questionHint}>
      <PictureChoice
        picture={content}
        onChange={({ mediaId, alt }) => set({ mediaId, alt })}
        altHint={mediaEditorTexts[language].altNoAnswer}
        {...{ language, library, problems }}
      />
      <fieldset>
        <legend>{t.regions}</legend>
        <p className="question-how">{t.regionsHint}</p>
        {file && (
          <PlacePad
            file={file}
            spots={content.regions.map((region) => ({ ...region, isRound: region.shape === 'circle' }))}
            nameOf={(place) => t.region(place + 1)}
            onMove={change}
            onDraw={(box) => content.regions.length < 12 && setRegions([...content.regions, drawn(box)])}
            drawName={t.draw}
            language={language}
          />
        )}
        <p className="question-how">{t.listHint}</p>
        <EditorProblem text={problems.regions} />
        <EditorList
          items={content.regions}
          onChange={setRegions}
          nameOf={(place) => t.region(place + 1)}
          add={{ label: t.add, item: () => drawn({ x: 500, y: 500, width: 0, height: 0 }), most: 12 }}
          fewest={0}
          language={language}
        >
          {(region, place) => (
            <RegionRow {...{ region, place, language, problems }} onChange={(part) => change(region.id, part)} />
          )}
        </EditorList>
      </fieldset>
      <EditorField
        label={t.elsewhere}
        path="feedbackElsewhere"
        value={content.feedbackElsewhere}
        onChange={(feedbackElsewhere) => set({ feedbackElsewhere })}
        problem={problems.feedbackElsewhere}
        maxLength={800}
      />
    </QuestionForm>
  )
}
