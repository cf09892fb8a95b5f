/** As much of webvtt-parser 2 as we use; it brings no types. */
declare module 'webvtt-parser' {
  type Found = { message: string; line: number; col?: number }
  type Parsed = { cues: { startTime: number; endTime: number; text: string }[]; errors: Found[] }
  class WebVTTParser {
    parse(input: string, mode?: 'captions' | 'subtitles' | 'chapters' | 'metadata'): Parsed
  }
  const webvtt: { WebVTTParser: typeof WebVTTParser }
  export default webvtt
}
