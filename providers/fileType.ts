import type { AttachmentType, PhotoType, VideoType } from '../domain/fileType.ts'

/** So many bytes from the beginning of a file say what it is. */
export const TELLING_BYTES = 4_096

/** What a file says it is by its first bytes; its name has no part in it. Null when it is nothing we know. */
export const typeByFirstBytes = (bytes: Buffer): PhotoType | VideoType | AttachmentType | null =>
  photoByFirstBytes(bytes) ?? videoByFirstBytes(bytes) ?? attachmentByFirstBytes(bytes)

export function photoByFirstBytes(bytes: Buffer): PhotoType | null {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  // ISO 23008-12: the brands of a still picture coded as HEVC stand in its first box.
  return /hei[cx]/.test(brands(bytes)) ? 'image/heic' : null
}

/** ISO 14496-12 for MP4 and QuickTime, which name themselves in their first box; RFC 9559 for WebM. */
export function videoByFirstBytes(bytes: Buffer): VideoType | null {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\x1aE\xdf\xa3') && text.includes('webm')) return 'video/webm'
  const names = brands(bytes)
  if (names.startsWith('qt  ')) return 'video/quicktime'
  return /isom|iso[2-9]|mp4[12]|avc1|M4V |3gp|MSNV/.test(names) ? 'video/mp4' : null
}

function attachmentByFirstBytes(bytes: Buffer): AttachmentType | null {
  const text = bytes.toString('latin1')
  if (text.startsWith('%PDF-')) return 'application/pdf'
  if (text.startsWith('PK\x03\x04')) return 'application/zip'
  if (text.startsWith('ID3') || /^\xff[\xfb\xf3\xf2]/.test(text)) return 'audio/mpeg'
  return isPlainText(bytes) ? 'text/plain' : null
}

/** UTF-8 without control signs, and nothing a browser might take for a page. The last letter may be cut. */
function isPlainText(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const whole = bytes.length < TELLING_BYTES ? text : text.slice(0, -1)
  return whole !== '' && !/[\0-\x08\x0e-\x1f\ufffd]/.test(whole) && !/^\s*</.test(whole)
}

/** What stands in the first box of such a file: its brands, the major one first. */
function brands(bytes: Buffer): string {
  if (bytes.length < 12 || bytes.toString('latin1', 4, 8) !== 'ftyp') return ''
  return bytes.toString('latin1', 8, Math.min(bytes.readUInt32BE(0), 64))
}
