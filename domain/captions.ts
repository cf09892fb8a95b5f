/** How much is kept: more is said in no lecture. */
export const MAX_CAPTIONS = 500_000

/** How SubRip writes a time: hours, and a comma before the thousandths. */
const subRipTime = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})/
const subRipLine = new RegExp(`^\\s*${subRipTime.source}\\s*-->\\s*${subRipTime.source}.*$`)

/**
 * Captions as they are kept: WebVTT, with plain line ends. SubRip, which most programs write, is turned into it; what
 * is neither stays as it is, for whoever checks it to say what is wrong with it.
 */
export function toVtt(text: string): string {
  const plain = escaped(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  if (plain === '') return ''
  if (/^WEBVTT(?:[ \t\n]|$)/.test(plain)) return `${withoutHead(plain)}\n`
  return isSubRip(plain) ? `WEBVTT\n\n${cuesOf(plain)}\n` : `${plain}\n`
}

/** A bare `&` is shown by every browser, and allowed by none of the formats. */
const escaped = (text: string): string => text.replace(/&(?!(?:[a-z]+|#\d+);)/gi, '&amp;')

/** What some services write below the first line is not of the format any more: their own names for things. */
const withoutHead = (vtt: string): string =>
  vtt.replace(/^(WEBVTT[^\n]*)\n(?:(?!.*-->)[\w-]+:[^\n]*\n)+/, '$1\n')

/** A number, and below it a time with a comma. */
const isSubRip = (text: string): boolean =>
  text.split('\n', 6).some((line) => subRipLine.test(line) && line.includes(','))

const cuesOf = (subRip: string): string =>
  subRip
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((block) => block.split('\n').map(lineOf).join('\n'))
    .join('\n\n')

function lineOf(line: string): string {
  const found = subRipLine.exec(line)
  // SubRip knows colours and positions; WebVTT would refuse them.
  if (!found) return line.replace(/<\/?font[^>]*>|\{\\an?\d+\}/gi, '')
  return `${timeOf(found.slice(1, 5))} --> ${timeOf(found.slice(5, 9))}`
}

const timeOf = ([hours = '0', minutes = '0', seconds = '0', part = '0']: (string | undefined)[]) =>
  `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds}.${part.padEnd(3, '0')}`

/** Whether anything is said in captions that are kept. */
export const hasCues = (captions: string | null | undefined): boolean => /-->/.test(captions ?? '')

export type NeedsCaptions = {
  video?: unknown
  captions?: string | null | undefined
  captionsWaiver?: string | null | undefined
}

/** A lecture with a video is shown with captions, or with the word of somebody that it may be without (decision 015). */
export const lacksCaptions = ({ video, captions, captionsWaiver }: NeedsCaptions): boolean =>
  Boolean(video) && !hasCues(captions) && !/\S/.test(captionsWaiver ?? '')
