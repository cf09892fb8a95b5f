/** As much of webvtt-parser 2 as we use; it brings no types. */
declare module 'webvtt-parser' {
  type Found = { message: string; line: number; col?: number }
  type Parsed = { cues: { startTime: number; endTime: number; text: string }[]; errors: Found[] }
  type Mode = 'captions' | 'subtitles' | 'chapters' | 'metadata'
  const webvtt: { WebVTTParser: new () => { parse(input: string, mode?: Mode): Parsed } }
  export default webvtt
}
