/** What a photo of a student may be when it arrives. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'] as const

/** What a video may be when it arrives. */
export const videoTypes = ['video/mp4', 'video/quicktime', 'video/webm'] as const

/** What else a course may give its students to take with them. */
export const attachmentTypes = [
  'application/pdf',
  'application/zip',
  'audio/mpeg',
  'text/plain',
] as const

export type PhotoType = (typeof photoTypes)[number]

export type VideoType = (typeof videoTypes)[number]

export type AttachmentType = (typeof attachmentTypes)[number]

/** Homework is shown in photos and short videos. */
export const homeworkFileKind = (type: PhotoType | VideoType): 'photo' | 'video' =>
  isVideoType(type) ? 'video' : 'photo'

export const isVideoType = (type: string): type is VideoType =>
  (videoTypes as readonly string[]).includes(type)
