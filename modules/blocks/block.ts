import type { ReactElement } from 'react'
import type { Language } from '~/db/tables'
import type { Interaction } from './interaction'
import type { MediaFile, MediaFiles, MediaKind } from './media/media'

/**
 * A block shows or asks one thing on a page. It knows its content and its answer, and nothing of Tiptap, SCORM's
 * dialects, Remix or the database. Each type is a folder: `<type>.ts` (this contract; pure), `schema.ts` (what may be
 * saved and what may be published), `learner.tsx` and `editor.tsx`.
 */
export type Block<Content, Answer> = {
  type: string
  /** The version of the content that this code writes; older content comes in through `upgrade`. */
  version: number
  upgrade(content: unknown, version: number): Content
  /** What an author starts with. */
  empty(): Content
  /** What a learner reads in it, in reading order; empty ones may be among them. */
  texts(content: Content): BlockText[]
  /** The files of the library that it shows, by media id; in the content each stands under a key `mediaId`. */
  media?(content: Content): string[]
  /** Absent when the block only shows something. */
  question?: Question<Content, Answer>
}

/**
 * `path` is the place in the content, as in the name of its field: `options.1.text`. `isCode`: it can be found and
 * compared, and is no Dutch to be measured, such as a line of a program.
 */
export type BlockText = { path: string; text: string; isCode?: boolean }

export type Question<Content, Answer> = {
  /** The question in words, for lists and reports. */
  words(content: Content): string
  /** 1 is right, 0 is wrong, between is partly right. */
  score(content: Content, answer: Answer): number
  /** Nothing in it is right or wrong: it has to be done, and no score is counted. It has no place in a test. */
  isUnscored?(content: Content): boolean
  /** False while there is too little to check; without it an answer is enough when it is there and is no empty list. */
  isAnswered?(content: Content, answer: Answer): boolean
  /**
   * The learner is the judge: checking an answer first makes this of it, in which they say what is good. Undefined once
   * that is so, and then it is checked. It has no place in a test.
   */
  selfCheck?(content: Content, answer: Answer): Answer | undefined
  /** What the author says of this answer; a block that sees a usual mistake in it says so, in Dutch unless told. */
  feedback(content: Content, answer: Answer, language?: Language): Feedback[]
  /** What a learning management system is told of an answer. */
  interaction(content: Content, answer: Answer): Interaction
  /** The shortest text from which the answer can be read again; used to resume, so ids in it are never reused. */
  pack(answer: Answer): string
  /** Undefined when the text does not fit this content any more: then the question is unanswered. */
  unpack(content: Content, packed: string): Answer | undefined
  /** The most characters that `pack` gives for this content: an LMS keeps only so many. */
  room(content: Content): number
}

/** `about` names what was chosen; it is empty when the text is about the answer as a whole. */
export type Feedback = { about: string; text: string }

/** How a question is asked on a lesson page; a test has rules of its own. */
export type Asking = {
  /** How often it may be checked; 0 is without end. */
  tries: number
  /** After a try the learner may ask for the right answer, and sees it when no try is left. */
  showAnswer: boolean
  /** The learner says how sure they are before it is checked. */
  confidence: boolean
}

/** A block as it stands in a document: `id` is stable for ever and never reused. */
export type BlockInstance = {
  id: string
  type: string
  version: number
  content: unknown
  /** The id of the goal of its module that a question asks about. */
  goal?: string
  /** Only of a question that is not asked in the usual way (`usualAsking`). */
  asking?: Asking
}

/**
 * `static` is for paper and for a page without its script, `open` can be answered, `checked` marks what was chosen,
 * `revealed` shows the right answer too.
 */
export type Stage = 'static' | 'open' | 'checked' | 'revealed'

/** A view of a block for the learner: on Preact in a package, on React on the server and in the editor. */
export type LearnerView<Content, Answer> = (props: {
  /** Unique on the page; names the controls. */
  id: string
  content: Content
  answer: Answer | undefined
  onAnswer(answer: Answer): void
  stage: Stage
  /** The same seed gives the same shuffle, at each return. */
  seed: string
  /** How often this question was checked before this answer: a fresh reading for each round. */
  round: number
  language: Language
  /** The files that the block shows; one that is missing here is gone from the library. */
  media: MediaFiles
}) => ReactElement

/** A file that an author chose; `alt` is how it was last described. */
export type ChosenMedia = { mediaId: string; kind: MediaKind; file: MediaFile; alt: string }

/** What a block's form can ask of the library of its hub. */
export type EditorLibrary = {
  /** The files that are known on this screen. */
  files: MediaFiles
  /** Asks for files that are not known yet: a block may come from another page. */
  need(mediaIds: string[]): void
  /** Lets the author choose or upload a file, of one kind or any; undefined when they would rather not. */
  choose(kind?: MediaKind): Promise<ChosenMedia | undefined>
}

export const usualAsking: Asking = { tries: 0, showAnswer: true, confidence: false }

/** A form for authors. `problems` are sentences by path in the content (`options.1.text`). */
export type EditorView<Content> = (props: {
  content: Content
  onChange(content: Content): void
  language: Language
  library: EditorLibrary
  problems?: Record<string, string>
}) => ReactElement
