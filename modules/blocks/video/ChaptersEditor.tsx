import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { EditorShort } from '../EditorShort'
import { mediaEditorTexts } from '../media/texts'
import { optionId } from '../option'
import type { VideoContent } from './video'

type Props = Pick<Parameters<EditorView<VideoContent>>[0], 'content' | 'onChange' | 'language' | 'problems'>

/** The places in the film that a learner can go to at once. */
export function ChaptersEditor({ content, onChange, language, problems = {} }: Props) {
  const t = mediaEditorTexts[language]
  const { chapters, chaptersMade } = content
  return (
    <fieldset>
      <legend>{t.chapters}</legend>
      <p className="question-how">{t.chaptersHint}</p>
      <EditorList
        items={chapters}
        // A row that is new raises the count: ids are never used again.
        onChange={(next) =>
          onChange({ ...content, chapters: next, chaptersMade: chaptersMade + Number(next.length > chapters.length) })
        }
        nameOf={(place) => t.chapter(place + 1)}
        add={{ label: t.addChapter, item: () => ({ id: optionId(chaptersMade), at: '', name: '' }), most: 30 }}
        fewest={0}
        language={language}
      >
        {(chapter, place, change) => (
          <div className="option edit-option">
            <span className="step-place">{place + 1}</span>
            <div>
              <EditorShort
                label={t.chapterAt(place + 1)}
                hint={t.chapterAtHint}
                value={chapter.at}
                maxLength={10}
                onChange={(at) => change({ ...chapter, at })}
                problem={problems[`chapters.${place}.at`]}
                path={`chapters.${place}.at`}
              />
              <EditorField
                label={t.chapterName(place + 1)}
                value={chapter.name}
                onChange={(name) => change({ ...chapter, name })}
                problem={problems[`chapters.${place}.name`]}
                path={`chapters.${place}.name`}
              />
            </div>
          </div>
        )}
      </EditorList>
      <EditorProblem text={problems.chapters} />
    </fieldset>
  )
}
