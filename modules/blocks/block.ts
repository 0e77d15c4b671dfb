/**
 * A block asks or shows one thing on a page. It knows its content and its answer, and nothing of Tiptap, SCORM's
 * dialects, Remix or the database. Each type is a folder: `<type>.ts` (this contract; pure), `schema.ts` (what a valid
 * content is, for the server), `learner.tsx` and `editor.tsx`.
 */
export type Block<Content, Answer> = {
  type: string
  /** The version of the content that this code writes; older content comes in through `upgrade`. */
  version: number
  upgrade(content: unknown, version: number): Content
  /** What an author starts with. */
  empty(): Content
  /** 1 is right, 0 is wrong, between is partly right. */
  score(content: Content, answer: Answer): number
  /** What a learning management system is told of an answer. */
  interaction(content: Content, answer: Answer): Interaction
  /** The shortest text from which the answer can be read again; used to resume, so ids in it are never reused. */
  pack(answer: Answer): string
  /** Undefined when the text does not fit this content any more: then the question is unanswered. */
  unpack(content: Content, packed: string): Answer | undefined
}

/** SCORM 1.2 RTE 3.4.6 names the types; responses are the ids of choices, at most 255 characters. */
export type Interaction = {
  type: 'choice' | 'sequencing'
  response: string[]
  correct: string[]
  /** In words, for a report that people read. */
  question: string
  answer: string
}

/** A block as it stands in a document: `id` is stable for ever and never reused. */
export type BlockInstance = { id: string; type: string; version: number; content: unknown }
