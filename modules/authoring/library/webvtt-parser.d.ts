declare module 'webvtt-parser' {
  type Cue = { id: string; startTime: number; endTime: number; text: string }
  type Parsed = { cues: Cue[]; errors: { message: string; line: number }[] }
  const parser: { WebVTTParser: new () => { parse(input: string, mode: 'captions'): Parsed } }
  export default parser
}
